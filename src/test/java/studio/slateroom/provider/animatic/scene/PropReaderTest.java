package studio.slateroom.provider.animatic.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.platform.Table;
import studio.slateroom.provider.animatic.draw.Icons;
import studio.slateroom.script.parse.ShotScriptParser;

class PropReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A man raises his sword before the castle.             | sword castle
            Two dogs chase a cat.                                 | dog cat
            A luxury perfume bottle among pink peonies.           | bottle-tonic flower-tulip
            A woman with a red umbrella waits for the bus.        | umbrella bus
            He hangs up the phone.                                | phone-classic
            西装男坐在酒吧里，手里轻晃酒杯。                          | glass-wine
            林冲大步走出，花枪在手，远处火光可见。                     | spear fire
            小猫和小狗吃猫粮。                                      | cat dog
            彼女はショッピングバッグを持ってエスカレーターに乗る。      | shopping escalator
            그녀가 우산을 쓰고 자전거를 탄다.                         | umbrella bicycle
            Cô gái cầm chiếc ô bên xe đạp.                        | umbrella bicycle
            """)
    void readsTheThingsThatAShotNames(String words, String icons) {
        assertThat(icons(words)).isEqualTo(icons);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man laughs. No phones, without a dog, no people or cars.",
                "画面中没有猫，不要手机。一个男人。",
                "A man at full screen, a key moment, watches from a bird's-eye view; subtitles.",
                "司马先生马上到，对手是高手。",
                "A man on a sunny day, the sound of a guitar and a bell.",
                "A man. Music: soft piano.",
                "A man says: \"My dog stole the red umbrella.\" He laughs and laughs again and again."
            })
    void showsNothingThatIsDeniedOrHeardOrOnlyAFigureOfSpeech(String words) {
        assertThat(icons(words)).isEmpty();
    }

    @Test
    void showsThreeThingsAtMost() {
        assertThat(icons("A man with an umbrella, a book, a guitar and a hat box.")
                        .split(" "))
                .containsExactly("umbrella", "book-open-page-variant", "guitar-acoustic");
    }

    @Test
    void leavesOutWhatTheBackdropShows() {
        assertThat(icons("A man under a tree in the forest.")).isEmpty();
        assertThat(icons("A man in the desert, under a tree.")).isEqualTo("tree");
    }

    @Test
    void givesAThingTheColourThatStandsBeforeIt() {
        Prop umbrella = scene("A man with a blue umbrella.").props().getFirst();
        Prop natural = scene("A man with an umbrella.").props().getFirst();
        assertThat(umbrella.colour()).isPresent().isNotEqualTo(natural.colour());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Close-up of a ring on her finger.",
                "Macro shot. A drop of water on a leaf.",
                "Insert shot: the woman's hand holds a letter.",
                "Extreme close-up, the samurai's hand grips the katana.",
                "特写展示那个巨大的陶制水缸，孩子们在远处。"
            })
    void looksAtTheThingThatACloseShotIsOf(String words) {
        assertThat(scene(words).cast()).isEmpty();
        assertThat(scene(words).props()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Close-up. A woman with a microphone sings.",
                "Extreme close-up of her eyes, a ring glitters.",
                "Medium shot. A woman's hand with a ring.",
                "特写女孩的脸，她拿着手机。",
                "Extreme close-up. The car's rearview mirror reflects the woman's face."
            })
    void looksAtFacesElsewhere(String words) {
        assertThat(scene(words).cast()).isNotEmpty();
    }

    @Test
    void hasAnIconForEveryRowAndNoPhraseTwice() {
        List<String> phrases = new ArrayList<>();
        for (String[] cells : Table.rows(PropReader.class, "pictograms.tsv")) {
            phrases.addAll(List.of(cells[5].split("; ")));
            if (!cells[0].equals("NONE")) {
                assertThat(Icons.outline(cells[0]).getBounds2D().getHeight())
                        .as(cells[0])
                        .isBetween(0.1, 1.001);
            }
        }
        assertThat(phrases).hasSizeGreaterThan(1500).doesNotHaveDuplicates();
    }

    private static String icons(String words) {
        return scene(words).props().stream().map(Prop::icon).collect(Collectors.joining(" "));
    }

    private static Scene scene(String words) {
        return SceneReader.read(ShotScriptParser.parse(words)).getFirst();
    }
}
