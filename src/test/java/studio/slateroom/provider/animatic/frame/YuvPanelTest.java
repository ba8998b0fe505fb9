package studio.slateroom.provider.animatic.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.FrameSize;

class YuvPanelTest {

    /** The corners of BT.709 in limited range, as ITU-R BT.709-6 gives them. */
    @ParameterizedTest
    @CsvSource({
        "0xFF000000,  16, 128, 128",
        "0xFFFFFFFF, 235, 128, 128",
        "0xFFFF0000,  63, 102, 240",
        "0xFF00FF00, 173,  42,  26",
        "0xFF0000FF,  32, 240, 118",
        "0xFF808080, 126, 128, 128"
    })
    void convertsColoursAfterTheStandard(String argb, int y, int u, int v) {
        int[] pixels = new int[16];
        Arrays.fill(pixels, Long.decode(argb).intValue());
        YuvPanel panel = YuvPanel.opaque(pixels, 4, 4);
        assertThat(panel.plane(0)[5] & 255).isBetween(y - 1, y + 1);
        assertThat(panel.plane(1)[1] & 255).isBetween(u - 1, u + 1);
        assertThat(panel.plane(2)[1] & 255).isBetween(v - 1, v + 1);
    }

    @Test
    void keepsOddSizes() {
        YuvPanel panel = YuvPanel.opaque(new int[15], 5, 3);
        assertThat(panel.plane(0)).hasSize(15);
        assertThat(panel.plane(1)).hasSize(6);
    }

    @Test
    void putsAStampOnlyWhereItBelongs() {
        int[] white = new int[16];
        Arrays.fill(white, 0xFFFFFFFF);
        YuvFrame frame = new YuvFrame(new FrameSize(8, 8));
        new Stamp(YuvPanel.translucent(white, 4, 4), 6, 6).draw(frame, 1);
        assertThat(frame.bytes()[7 * 8 + 7] & 255).isBetween(233, 235);
        assertThat(frame.bytes()[5 * 8 + 5] & 255).isEqualTo(YuvFrame.BLACK);
        new Stamp(YuvPanel.translucent(white, 4, 4), 0, -2).draw(frame, 1);
        assertThat(frame.bytes()[8 + 1] & 255).isBetween(233, 235);
        assertThat(frame.bytes()[2 * 8 + 1] & 255).isEqualTo(YuvFrame.BLACK);
    }
}
