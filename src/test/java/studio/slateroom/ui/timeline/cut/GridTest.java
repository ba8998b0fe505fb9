package studio.slateroom.ui.timeline.cut;

import static org.assertj.core.api.Assertions.assertThat;
import static studio.slateroom.script.TimeRange.seconds;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

    @Test
    void readsTheGridThatTheAuthorUses() {
        assertThat(Grid.of(List.of(seconds(0, 2), seconds(2, 5)))).isEqualTo(Grid.SECONDS);
        assertThat(Grid.of(List.of(seconds(0, 2.5), seconds(2.5, 5)))).isEqualTo(Grid.HALVES);
        assertThat(Grid.of(List.of(seconds(0, 1.2), seconds(1.2, 2.4)))).isEqualTo(Grid.TENTHS);
        assertThat(Grid.of(List.of(seconds(0, 1.25), seconds(1.25, 2)))).isEqualTo(Grid.HUNDREDTHS);
    }

    @Test
    void offersFinerPlacesWhereThereIsRoomForThem() {
        assertThat(Grid.at(Grid.SECONDS, 12)).isEqualTo(Grid.SECONDS);
        assertThat(Grid.at(Grid.SECONDS, 90)).isEqualTo(Grid.HALVES);
        assertThat(Grid.at(Grid.TENTHS, 90)).isEqualTo(Grid.TENTHS);
        assertThat(Grid.at(Grid.SECONDS, 300)).isEqualTo(Grid.TENTHS);
    }

    @Test
    void stepsFromOnePlaceToTheNext() {
        assertThat(Grid.HALVES.next(millis(1000), true)).isEqualTo(millis(1500));
        assertThat(Grid.HALVES.next(millis(1000), false)).isEqualTo(millis(500));
        assertThat(Grid.HALVES.next(millis(1200), true)).isEqualTo(millis(1500));
        assertThat(Grid.HALVES.next(millis(1200), false)).isEqualTo(millis(1000));
        assertThat(Grid.HALVES.next(Duration.ZERO, false)).isEqualTo(Duration.ZERO);
    }

    @Test
    void drawsAnEdgeToAMagnetBeforeTheGrid() {
        Snapping snapping = new Snapping(Grid.HALVES, List.of(millis(1330), millis(1400)), millis(80));

        assertThat(snapping.snap(millis(1350))).isEqualTo(millis(1330));
        assertThat(snapping.snap(millis(1200))).isEqualTo(millis(1000));
        assertThat(snapping.snap(millis(-40))).isEqualTo(Duration.ZERO);
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }
}
