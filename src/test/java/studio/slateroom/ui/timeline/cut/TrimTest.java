package studio.slateroom.ui.timeline.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.slateroom.script.TimeRange.seconds;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import studio.slateroom.script.TimeRange;

class TrimTest {

    private static final List<TimeRange> TOUCHING = List.of(seconds(0, 2), seconds(2, 5), seconds(5, 8));
    private static final List<TimeRange> GAPPED = List.of(seconds(0, 2), seconds(3, 5), seconds(4, 8));
    private static final Duration HALF = Duration.ofMillis(500);

    @Test
    void rollsTheBoundaryBetweenTwoShots() {
        assertThat(trim(TOUCHING, Grip.end(0), 3.5, false).result())
                .containsExactly(seconds(0, 3.5), seconds(3.5, 5), seconds(5, 8));
    }

    @Test
    void leavesBothShotsBesideARolledBoundarySomeLength() {
        assertThat(trim(TOUCHING, Grip.end(0), 20, false).to()).isEqualTo(Duration.ofMillis(4500));
        assertThat(trim(TOUCHING, Grip.end(0), 0, false).to()).isEqualTo(HALF);
    }

    @Test
    void ripplesAllLaterShots() {
        assertThat(trim(TOUCHING, Grip.end(0), 1, true).result())
                .containsExactly(seconds(0, 1), seconds(1, 4), seconds(4, 7));
    }

    @Test
    void letsTheLastShotEndWhereItIsDrawnTo() {
        assertThat(trim(TOUCHING, Grip.end(2), 12, false).result())
                .containsExactly(seconds(0, 2), seconds(2, 5), seconds(5, 12));
    }

    @Test
    void takesABeginningThatTouchesForTheEndBeforeIt() {
        assertThat(trim(TOUCHING, Grip.start(1), 3, false)).isEqualTo(trim(TOUCHING, Grip.end(0), 3, false));
    }

    @Test
    void closesAGapFromEitherSideAndGoesNoFurther() {
        assertThat(trim(GAPPED, Grip.end(0), 4, false).result()).startsWith(seconds(0, 3), seconds(3, 5));
        assertThat(trim(GAPPED, Grip.start(1), 1, false).result()).startsWith(seconds(0, 2), seconds(2, 5));
    }

    @Test
    void drawsAnOverlapApart() {
        assertThat(trim(GAPPED, Grip.start(2), 5, false).result())
                .containsExactly(seconds(0, 2), seconds(3, 5), seconds(5, 8));
        assertThat(trim(GAPPED, Grip.end(1), 4, false).result())
                .containsExactly(seconds(0, 2), seconds(3, 4), seconds(4, 8));
    }

    @Test
    void slidesAShotBetweenNeighboursThatGiveWay() {
        assertThat(Slide.of(TOUCHING, 1, HALF, HALF))
                .containsExactly(seconds(0, 2.5), seconds(2.5, 5.5), seconds(5.5, 8));
        assertThat(Slide.of(TOUCHING, 0, HALF, HALF)).startsWith(seconds(0, 2.5), seconds(2.5, 5));
        assertThat(Slide.of(TOUCHING, 2, HALF, HALF)).endsWith(seconds(2, 5.5), seconds(5.5, 8));
    }

    @Test
    void slidesNoShotOverItsNeighbour() {
        assertThat(Slide.of(TOUCHING, 1, Duration.ofSeconds(3), HALF)).isEqualTo(TOUCHING);
        assertThat(Slide.of(TOUCHING, 1, Duration.ofSeconds(-2), HALF)).isEqualTo(TOUCHING);
        assertThat(Slide.of(GAPPED, 0, Duration.ofSeconds(2), HALF)).isEqualTo(GAPPED);
    }

    private static Trim trim(List<TimeRange> times, Grip grip, double to, boolean ripple) {
        return Trim.of(times, grip, Duration.ofMillis(Math.round(to * 1000)), ripple, HALF);
    }
}
