package studio.slateroom.script.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.Look;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotFraming;
import studio.slateroom.script.camera.ShotTempo;
import studio.slateroom.script.camera.Term;
import studio.slateroom.script.camera.Transition;

class VocabularyTest {

    @Test
    void namesEveryTermOnce() {
        assertThat(Vocabulary.STANDARD.terms())
                .hasSizeGreaterThanOrEqualTo(76)
                .allSatisfy(term -> assertThat(term.id()).matches("[a-z]+(-[a-z]+)*"))
                .extracting(Term::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsChineseNamesWithoutTheMarksOfTheTable() {
        assertThat(Vocabulary.STANDARD.terms()).allSatisfy(term -> {
            assertThat(term.name()).doesNotContain("(");
            assertThat(term.synonyms()).noneMatch(name -> name.contains("(") || name.isBlank());
        });
        assertThat(Vocabulary.STANDARD.term("push-in").orElseThrow().chinese()).contains("推镜头");
    }

    @ParameterizedTest
    @CsvSource({
        "the camera slowly pans left, slow pan-left",
        "Whip pan to the harbour, whip-pan",
        "whip pans left, whip-pan-left",
        "POV through a keyhole, point-of-view",
        "希区柯克变焦, dolly-zoom",
        "镜头360度旋转, orbit",
        "slow-motion smash cut to black, slow-motion smash-cut",
        "medium close-up of Mia, medium-close-up",
        "Rembrandt lighting with film grain, low-key film-grain",
        "어깨 너머 샷, over-the-shoulder"
    })
    void findsTermsInAnyLanguage(String text, String ids) {
        assertThat(found(text)).containsExactly(ids.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a narrative arc",
                "the dog following her",
                "a mix of fear and joy",
                "she does the split",
                "wheat grain",
                "pots and pans",
                "he rolls the dice, a roll of film",
                "in reverse order",
                "she freezes in terror",
                "the falcon begins to dive",
                "a flash of anger",
                "copper, chemical sign Cu",
                "Ms. Lee of the FS office",
                "the car retreats",
                "a handshake",
                "推车加速 抖动 定格动画"
            })
    void leavesEverydayWordsAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void readsSeveralMovesAndLooksInTheirOrder() {
        ShotDirection direction = read("two-shot, whip pan left, then push in; slow motion, backlit, film grain");

        assertThat(direction.moves()).containsExactly(CameraMove.WHIP_PAN_LEFT, CameraMove.PUSH_IN);
        assertThat(direction.framing()).isEqualTo(ShotFraming.TWO_SHOT);
        assertThat(direction.tempo()).isEqualTo(ShotTempo.SLOW_MOTION);
        assertThat(direction.looks()).containsExactlyInAnyOrder(Look.BACKLIGHT, Look.FILM_GRAIN);
    }

    @Test
    void everyTermMeansSomethingToTheAnimatic() {
        assertThat(Vocabulary.STANDARD.terms()).allMatch(term -> term.meaning() != null);
    }

    @Test
    void leavesOutWhatIsRuledOut() {
        assertThat(read("A still life. No zoom in, no film grain, without camera shake, pan left.")
                        .moves())
                .containsExactly(CameraMove.PAN_LEFT);
        assertThat(read("特写，不要推近，烟雾环绕着她，她手持巨剑，左摇。").moves()).containsExactly(CameraMove.PAN_LEFT);
    }

    @Test
    void takesASpeedForTheMovesOnlyWhereItStandsByOne() {
        assertThat(read("He walks slowly along the long empty street into the evening. Push in.")
                        .speed())
                .isEqualTo(MoveSpeed.NORMAL);
        assertThat(read("He runs quickly. Slow push in.").speed()).isEqualTo(MoveSpeed.SLOW);
        assertThat(read("镜头缓慢推近").speed()).isEqualTo(MoveSpeed.SLOW);
    }

    @Test
    void tellsHowAShotBeginsFromHowItEnds() {
        ShotDirection shot = read("Match cut to a door. It opens. Dissolve to the sea.");
        assertThat(shot.transition()).isEqualTo(Transition.MATCH_CUT);
        assertThat(shot.exit()).isEqualTo(Transition.DISSOLVE);
        ShotDirection last = read("Dissolve to a lamp. It goes out. Hard cut to black.");
        assertThat(last.transition()).isEqualTo(Transition.DISSOLVE);
        assertThat(last.exit()).isEqualTo(Transition.CUT_TO_BLACK);
        ShotDirection ink = read("A door. The real world begins to dissolve like ink dropped into water. She leaves.");
        assertThat(ink.transition()).isEqualTo(Transition.CUT);
        assertThat(ink.exit()).isEqualTo(Transition.CUT);
        assertThat(read("A lamp. Fade in.").transition()).isEqualTo(Transition.FADE_FROM_BLACK);
    }

    private static ShotDirection read(String text) {
        return DirectionReader.read(
                text, new TextSpan(0, text.length()), Vocabulary.STANDARD.find(text.toLowerCase(Locale.ROOT)));
    }

    private static List<String> found(String text) {
        return Vocabulary.STANDARD.find(text.toLowerCase(Locale.ROOT)).stream()
                .map(hit -> hit.term().id())
                .toList();
    }
}
