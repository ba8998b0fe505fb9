package studio.slateroom.ui.player.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PositionClockTest {

    /** Moments may be negative, as those of the system are. */
    private static final long BEGIN = -5_000_000_000L;

    private static final Duration THREE = Duration.ofSeconds(3);

    private final PositionClock clock = new PositionClock();

    @Test
    void standsAtTheBeginning() {
        assertThat(clock.at(BEGIN)).isEqualTo(Duration.ZERO);
        assertThat(clock.at(after(1))).isEqualTo(Duration.ZERO);
    }

    @Test
    void runsFromWhereItIsSet() {
        clock.run(THREE, BEGIN);

        assertThat(clock.at(after(0.5))).isEqualTo(Duration.ofMillis(3500));
    }

    @Test
    void standsWhereItIsPut() {
        clock.run(Duration.ZERO, BEGIN);
        clock.stand(THREE);

        assertThat(clock.at(after(9))).isEqualTo(THREE);
    }

    @Test
    void isCorrectedOnlyWhileItRuns() {
        clock.stand(THREE);
        clock.correct(Duration.ofSeconds(7), BEGIN);
        assertThat(clock.at(after(1))).isEqualTo(THREE);

        clock.run(THREE, BEGIN);
        clock.correct(Duration.ofSeconds(7), after(1));
        assertThat(clock.at(after(2))).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void changesItsSpeedWithoutAJump() {
        clock.run(Duration.ZERO, BEGIN);
        clock.setRate(2, after(1));

        assertThat(clock.at(after(1))).isEqualTo(Duration.ofSeconds(1));
        assertThat(clock.at(after(2))).isEqualTo(THREE);
    }

    @Test
    void keepsTheSpeedForLater() {
        clock.setRate(0.5, BEGIN);
        assertThat(clock.at(after(2))).isEqualTo(Duration.ZERO);

        clock.run(THREE, after(2));
        assertThat(clock.at(after(4))).isEqualTo(Duration.ofSeconds(4));
    }

    private static long after(double seconds) {
        return BEGIN + Math.round(seconds * 1e9);
    }
}
