package studio.slateroom.provider.animatic.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    /** Above the lower third there are only the small marks at the edge, outside of title safe. */
    @Test
    void keepsOutOfThePicture() {
        byte[] drawn = drawn(TEXT, 0, 1);
        byte[] bare = new YuvFrame(SIZE).bytes();
        int marked = 0;
        for (int y = 0; y < SIZE.height() * 2 / 3; y++) {
            for (int x = 0; x < SIZE.width(); x++) {
                int at = y * SIZE.width() + x;
                boolean edge = y < SIZE.height() / 10 || x < SIZE.width() / 20 || x >= SIZE.width() * 19 / 20;
                assertThat(edge || drawn[at] == bare[at]).as(x + "," + y).isTrue();
                marked += drawn[at] == bare[at] ? 0 : 1;
            }
        }
        assertThat(marked).isBetween(40, SIZE.width() * SIZE.height() / 500);
    }

    @ParameterizedTest
    @CsvSource({"864,496", "1280,720", "1120,480", "480,1120", "496,864", "640,640", "1920,1080"})
    void fitsEveryFrameAndKeepsACaptionInItsLowerThird(int width, int height) {
        FrameSize frame = new FrameSize(width, height);
        SlateGrid grid = SlateGrid.of(frame);
        String caption = "A man, who has waited for hours in the rain, opens a door. ".repeat(9);
        List<String> lines =
                new Wrapping(Typeface.MEDIUM, grid.caption(), grid.width()).lines(caption, grid.mostLines());
        assertThat(lines).hasSize(grid.mostLines());
        assertThat(lines.getLast()).endsWith("…");
        assertThat(grid.captioned(lines.size()).top()).isGreaterThan(height * 2 / 3);
        YuvFrame drawn = new YuvFrame(frame);
        new Slate(frame, new SlateText("SHOT 3", "CU", caption), Tint.parse("#ff5a45"), 24).draw(drawn, 0, 1);
        assertThat(drawn.bytes()).isNotEqualTo(new YuvFrame(frame).bytes());
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
