package studio.slateroom.ui.player.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameGridTest {

    private static final FrameGrid TWO_SECONDS = new FrameGrid(24, Duration.ofSeconds(2));

    @ParameterizedTest
    @ValueSource(doubles = {24, 24000 / 1001.0, 25, 30000 / 1001.0, 60})
    void findsEachFrameByItsTime(double rate) {
        FrameGrid grid = new FrameGrid(rate, Duration.ofMinutes(2));

        for (long frame = 0; frame <= grid.last(); frame++) {
            assertThat(grid.at(grid.time(frame))).isEqualTo(frame);
            assertThat(grid.nearest(grid.time(frame))).isEqualTo(frame);
            assertThat(grid.at(Duration.ofMillis(grid.middle(frame)))).isEqualTo(frame);
        }
    }

    @Test
    void countsFromZeroToTheLastFrameThatFits() {
        assertThat(TWO_SECONDS.last()).isEqualTo(47);
        assertThat(new FrameGrid(24, Duration.ofMillis(1999)).last()).isEqualTo(47);
        assertThat(new FrameGrid(24, Duration.ofMillis(1)).last()).isZero();
    }

    @Test
    void showsAFrameUntilTheNextBegins() {
        assertThat(TWO_SECONDS.at(Duration.ofMillis(80))).isEqualTo(1);
        assertThat(TWO_SECONDS.nearest(Duration.ofMillis(80))).isEqualTo(2);
    }

    @Test
    void staysInsideTheClip() {
        assertThat(TWO_SECONDS.at(Duration.ofSeconds(-1))).isZero();
        assertThat(TWO_SECONDS.at(Duration.ofSeconds(2))).isEqualTo(47);
        assertThat(TWO_SECONDS.nearest(Duration.ofSeconds(99))).isEqualTo(47);
    }
}
