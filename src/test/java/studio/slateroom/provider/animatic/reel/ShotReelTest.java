package studio.slateroom.provider.animatic.reel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.camera.Nudge;
import studio.slateroom.provider.animatic.frame.YuvFrame;

class ShotReelTest {

    private static final FrameSize SIZE = new FrameSize(4, 4);

    private final List<String> events = new ArrayList<>();
    private final YuvFrame frame = new YuvFrame(SIZE);

    private final ShotReel reel = new ShotReel(
            List.of(
                    new ShotReel.Part(0, 0, number -> plain("a", number, 40)),
                    new ShotReel.Part(10, 3, number -> plain("b", number, 200)),
                    new ShotReel.Part(20, 0, number -> plain("c", number, 100))),
            SIZE);

    @Test
    void showsOneAfterTheOtherWithADissolve() throws Exception {
        assertThat(brightness(0)).isEqualTo(40);
        assertThat(brightness(9)).isEqualTo(40);
        assertThat(brightness(10)).isBetween(41, 119);
        assertThat(brightness(11)).isEqualTo(120);
        assertThat(brightness(12)).isBetween(121, 199);
        assertThat(brightness(13)).isEqualTo(200);
        assertThat(brightness(19)).isEqualTo(200);
        assertThat(brightness(20)).isEqualTo(100);
        assertThat(brightness(99)).isEqualTo(100);
    }

    @Test
    void opensWhatIsSeenAndClosesWhatHasGone() throws Exception {
        for (int number = 0; number < 25; number++) {
            reel.draw(number, Nudge.NONE, frame);
        }
        reel.close();
        assertThat(events).containsExactly("+a0", "+b10", "-a", "-b", "+c20", "-c");
    }

    @Test
    void opensOnlyTheLastForFramesBehindTheEnd() throws Exception {
        reel.draw(30, Nudge.NONE, frame);
        reel.close();
        assertThat(events).containsExactly("+c30", "-c");
    }

    private int brightness(int number) throws Exception {
        reel.draw(number, Nudge.NONE, frame);
        return frame.bytes()[0] & 255;
    }

    private View plain(String name, int number, int luma) {
        events.add("+" + name + number);
        return new View() {
            @Override
            public void draw(int ignored, Nudge nudge, YuvFrame target) {
                Arrays.fill(target.bytes(), 0, 16, (byte) luma);
            }

            @Override
            public void close() {
                events.add("-" + name);
            }
        };
    }
}
