package studio.slateroom.script.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.script.parse.ShotScriptParser;

class OpeningFrameTest {

    @ParameterizedTest
    @CsvSource({
        "A lamp., Use image 2 as the opening frame.",
        "The lamp of image 1., Use image 2 as the opening frame.",
        "The lamp of @Image1., Use @Image2 as the opening frame.",
        "@图片1中的灯。, 以@图片2作为首帧。",
        "一盏灯。, 以@图片2作为首帧。",
    })
    void isWordedLikeTheScript(String script, String sentence) {
        assertThat(OpeningFrame.sentence(ShotScriptParser.parse(script), 2)).isEqualTo(sentence);
        assertThat(ShotScriptParser.parse(sentence).citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.number()).isEqualTo(2));
    }
}
