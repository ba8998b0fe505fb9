package studio.slateroom.provider.animatic.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.FrameSize;

class DraftSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1280x720, 854x480",
        "1920x1080, 854x480",
        "720x1280, 480x854",
        "960x960, 640x640",
        "1470x630, 978x420",
        "192x108, 192x108"
    })
    void keepsTheShapeAtAFewPixels(String clip, String draft) {
        assertThat(DraftSize.of(FrameSize.parse(clip))).isEqualTo(FrameSize.parse(draft));
    }
}
