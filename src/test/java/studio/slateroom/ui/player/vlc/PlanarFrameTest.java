package studio.slateroom.ui.player.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanarFrameTest {

    private static final int WIDTH = 6;
    private static final int HEIGHT = 4;
    private static final byte GREY = (byte) 128;

    private final PlanarFrame frame = new PlanarFrame(WIDTH, HEIGHT, ColourMatrix.BT709);

    @AfterEach
    void close() {
        frame.close();
    }

    @Test
    void tellsARepeatedFrameFromANewOne() {
        assertThat(frame.take()).as("the first").isTrue();
        assertThat(frame.take()).as("again").isFalse();
        for (int plane = 0; plane < PlanarFrame.PLANES; plane++) {
            frame.memory(plane).set(ValueLayout.JAVA_BYTE, frame.pitch(plane) * (frame.lines(plane) - 1L), (byte) 9);

            assertThat(frame.take()).as("a pixel of plane %d", plane).isTrue();
            assertThat(frame.take()).as("again").isFalse();
        }
    }

    @Test
    void convertsWhatItHasTakenAndNothingLater() {
        fill((byte) 235, GREY, GREY);
        frame.take();
        fill((byte) 16, GREY, GREY);

        assertThat(pixels()).containsOnly(0xFFFFFFFF);
        frame.take();
        assertThat(pixels()).containsOnly(0xFF000000);
    }

    private void fill(byte... values) {
        for (int plane = 0; plane < PlanarFrame.PLANES; plane++) {
            frame.memory(plane).fill(values[plane]);
        }
    }

    private int[] pixels() {
        int[] pixels = new int[WIDTH * HEIGHT];
        frame.convert(pixels);
        return pixels;
    }
}
