package studio.slateroom.script.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.slateroom.script.Citation;
import studio.slateroom.script.CitationForm;

class CitationReaderTest {

    @Test
    void tellsAddressesFromCitations() {
        assertThat(cited(
                        "Write to a@img1.com, then see @img12 and image 10, image 1.", "@img12", "image 10", "image 1"))
                .extracting(Citation::number)
                .containsExactly(12, 10, 1);
    }

    @Test
    void takesALetterBeforeTheSignForAnAddress() {
        assertThat(cited("joe@image2.org, joe@image2, like@图片1")).isEmpty();
    }

    @Test
    void takesTheSignBehindAHanCharacterForACitation() {
        assertThat(cited("像@图片2的人，与@图1一起", "@图片2", "@图1"))
                .extracting(Citation::form)
                .containsOnly(CitationForm.AT_CHINESE);
    }

    @Test
    void doesNotFindShorterNumbersInLongerOnes() {
        assertThat(cited("image 10 beside image10, @图片12", "image 10", "image10", "@图片12"))
                .extracting(Citation::number)
                .containsExactly(10, 10, 12);
        assertThat(cited("image 123 and image 1.5 and image 2.png")).isEmpty();
    }

    private static List<Citation> cited(String text, String... words) {
        List<Citation> citations = ShotScriptParser.parse(text).citations();
        assertThat(citations).extracting(citation -> citation.span().in(text)).containsExactly(words);
        return citations;
    }
}
