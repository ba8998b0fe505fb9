package studio.slateroom.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.script.TimeRange;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.desk.ScriptText;

class TimelineViewModelTest {

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final List<Duration> sought = new ArrayList<>();
    private final TimelineViewModel model = new TimelineViewModel(
            desk.clip, desk.focus, sought::add, shot -> {}, new ScriptText(desk.clip), desk.texts);

    @Test
    void showsWhatIsSeenAndWhatIsCutOff() {
        desk.open(disk, "Shot 1 | 0s–9s\nA\nShot 2 | 9s–12s\nB\nShot 3 | 12s–14s\nC");

        assertThat(model.blocksProperty().get())
                .extracting(TimelineBlock::index, TimelineBlock::time, TimelineBlock::cutOff)
                .containsExactly(
                        tuple(0, TimeRange.seconds(0, 9), false),
                        tuple(1, TimeRange.seconds(9, 10), false),
                        tuple(1, TimeRange.seconds(10, 12), true),
                        tuple(2, TimeRange.seconds(12, 14), true));
    }

    @Test
    void seeksInsideTheClipOnly() {
        desk.open(disk, "A lamp.");

        model.seek(Duration.ofSeconds(-1));
        model.seek(Duration.ofSeconds(3));
        model.seek(Duration.ofSeconds(99));

        assertThat(sought).containsExactly(Duration.ZERO, Duration.ofSeconds(3), Duration.ofSeconds(10));
    }

    @Test
    void rulesInStepsThatLeaveRoomForFigures() {
        assertThat(new TimeScale(10, 1000).step(40)).isEqualTo(0.5);
        assertThat(new TimeScale(10, 400).step(40)).isEqualTo(1);
        assertThat(new TimeScale(30, 400).step(40)).isEqualTo(5);
        assertThat(new TimeScale(10, 500).instant(250)).isEqualTo(Duration.ofSeconds(5));
        assertThat(new TimeScale(10, 500).x(Duration.ofSeconds(5))).isEqualTo(250);
    }
}
