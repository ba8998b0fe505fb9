package studio.slateroom.provider.animatic.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.script.Shot;
import studio.slateroom.script.parse.ShotScriptParser;

class CaptionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The man and woman sit inside a red car (image 1), looking ahead. | The man and woman sit inside a red car, looking ahead
            The woman (image 2) smiles at the man (image 3).                 | The woman smiles at the man
            @image1 The woman runs.                                          | The woman runs
            A woman runs @image1.                                            | A woman runs
            A woman [Image 3] runs.                                          | A woman runs
            A woman in image 2 runs.                                         | A woman runs
            A woman (as in image 2) runs.                                    | A woman runs
            A woman (image 2, in a red coat) runs.                           | A woman (in a red coat) runs
            A man (the driver of image 1, image 2) smokes.                   | A man (the driver) smokes
            Image 1 and image 2: a man meets a woman.                        | A man meets a woman
            A man ( image 1 and image 2 ) meets a woman ,  @video 1.         | A man meets a woman
            Use @image1 as the woman. The woman from image 1 runs.           | The woman runs
            Using image 1, a woman runs.                                     | A woman runs
            Close-up of image 2's hands, a letter in them [image 1].         | Hands, a letter in them
            Image 1's driver and @image2’s dog leave <video 1>.              | Driver and dog leave
            A woman runs with @image2, smiling at @image 3 and @image 4.     | A woman runs, smiling
            A couple meets in the café ( see image 2 ) ; nobody speaks.      | A couple meets in the café; nobody speaks
            A man runs (IMAGE 1, @video2 / audio 3)!                         | A man runs!
            女人（图片1）走进房间。                                              | 女人走进房间
            """)
    void leavesCitationsOut(String description, String caption) {
        assertThat(caption(description)).isEqualTo(caption);
    }

    @Test
    void leavesCitationsOutWhereverTheShotStands() {
        Shot second = ShotScriptParser.parse(
                        "Image 4 sets the mood.\nShot 1\nA door (image 1).\nShot 2\nA man (image 2) sits.")
                .shots()
                .get(1);
        assertThat(Caption.of(second)).isEqualTo("A man sits");
    }

    @Test
    void keepsBracketsAndNumbersThatCiteNothing() {
        assertThat(caption("A man (20) holds 3 cards and a videotape."))
                .isEqualTo("A man (20) holds 3 cards and a videotape");
    }

    @Test
    void isBlankWhereTheDescriptionOnlyCites() {
        assertThat(caption("(image 1)")).isBlank();
        assertThat(caption("@image1, @image2.")).isBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Medium shot, static camera. A man opens a door. Dark tones.  | A man opens a door
            Close-up of a woman, crying.                                 | A woman, crying
            Wide shot, slow push in: a horse crosses the field.          | A horse crosses the field
            Visual: a woman waits at the window.                         | A woman waits at the window
            Static camera.                                               | Static camera.
            """)
    void saysWhatHappensRatherThanHowItIsFilmed(String description, String caption) {
        assertThat(caption(description)).isEqualTo(caption);
    }

    @Test
    void readsDescriptionsOfAnyLength() {
        assertThat(caption("a man " + "walks ".repeat(200_000))).hasSizeLessThanOrEqualTo(240);
        assertThat(caption("a man" + " ".repeat(1_000_000) + "(image 1)")).isEqualTo("A man");
        assertThat(caption("@image1 ".repeat(100_000))).isBlank();
    }

    private static String caption(String description) {
        return Caption.of(ShotScriptParser.parse(description).shots().getFirst());
    }
}
