package studio.slateroom.provider.animatic.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.frame.YuvFrame;

class SlateTest {

    private static final FrameSize SIZE = new FrameSize(864, 496);
    private static final SlateText TEXT = new SlateText("SHOT 3", "CU · PUSH IN", "A man opens a door");

    @ParameterizedTest
    @CsvSource({
        "0, 00:00:00:00",
        "23, 00:00:00:23",
        "24, 00:00:01:00",
        "180, 00:00:07:12",
        "1440, 00:01:00:00",
        "86399, 00:59:59:23",
        "86400, 01:00:00:00"
    })
    void countsHoursMinutesSecondsAndFrames(int frame, String code) {
        assertThat(TimeCode.of(frame, 24)).isEqualTo(code);
    }

    @Test
    void drawsOnlyOnTheLowerPartOfTheFrame() {
        byte[] drawn = drawn(TEXT, 0, 1);
        int upper = SIZE.width() * SIZE.height() * 2 / 3;
        assertThat(Arrays.copyOf(drawn, upper)).isEqualTo(Arrays.copyOf(new YuvFrame(SIZE).bytes(), upper));
        assertThat(drawn).isNotEqualTo(new YuvFrame(SIZE).bytes());
    }

    @Test
    void runsWithTheFrames() {
        assertThat(drawn(TEXT, 24, 1)).isEqualTo(drawn(TEXT, 24, 1)).isNotEqualTo(drawn(TEXT, 25, 1));
    }

    @Test
    void saysEachOfItsTexts() {
        byte[] whole = drawn(TEXT, 0, 1);
        assertThat(drawn(new SlateText("SHOT 4", TEXT.camera(), TEXT.caption()), 0, 1))
                .isNotEqualTo(whole);
        assertThat(drawn(new SlateText(TEXT.shot(), "WS · STATIC", TEXT.caption()), 0, 1))
                .isNotEqualTo(whole);
        assertThat(drawn(new SlateText(TEXT.shot(), TEXT.camera(), "A woman waits"), 0, 1))
                .isNotEqualTo(whole);
    }

    @Test
    void isNotThereAtStrengthZero() {
        assertThat(drawn(TEXT, 0, 0)).isEqualTo(new YuvFrame(SIZE).bytes());
    }

    private static byte[] drawn(SlateText text, int number, double strength) {
        YuvFrame frame = new YuvFrame(SIZE);
        new Slate(SIZE, text, Tint.parse("#ff5a45"), 24).draw(frame, number, strength);
        return frame.bytes();
    }
}
