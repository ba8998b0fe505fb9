package studio.slateroom.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.timeline.cut.Grip;
import studio.slateroom.ui.timeline.cut.ShotTimes;
import studio.slateroom.ui.timeline.cut.StepText;

class TimelineDragTest {

    /** A hundred pixels are a second. */
    private static final TimeScale SCALE = new TimeScale(10, 1000);

    private static final String SCRIPT = "Shot 1 | 0s–2s\nA lamp.\n\nShot 2 | 2s–5s\nA hand.\n\nShot 3 | 5s–10s\nDark.";

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final StepText text = new StepText(desk.clip);
    private final TimelineViewModel model =
            new TimelineViewModel(desk.clip, desk.focus, _ -> {}, _ -> {}, text, desk.texts);
    private @Nullable TimelinePreview shown;
    private final TimelineDrag drag = new TimelineDrag(model, preview -> shown = preview);

    @BeforeEach
    void open() {
        open(SCRIPT);
    }

    @Test
    void showsAnEdgeOnItsWayAndWritesItWhenItIsLetGo() {
        drag.begin(Grip.end(0), 200, SCALE);
        drag.to(230, false, false);
        drag.to(352, false, false);

        assertThat(text.text()).isEqualTo(SCRIPT);
        assertThat(shown).isNotNull();
        assertThat(shown.label()).isEqualTo("3.5 s · 3.5 s long");
        assertThat(shown.ghosts()).hasSize(2);

        assertThat(drag.end()).isTrue();
        assertThat(text.text()).contains("0s–3.5s", "3.5s–5s");
        assertThat(text.steps()).isEqualTo(1);
        assertThat(shown).isNull();
    }

    @Test
    void leavesTheTextAloneWhenADragIsCancelled() {
        drag.begin(Grip.end(0), 200, SCALE);
        drag.to(352, false, false);

        drag.cancel();

        assertThat(drag.end()).isFalse();
        assertThat(text.text()).isEqualTo(SCRIPT);
    }

    @Test
    void takesAPressThatHardlyMovesForNoDrag() {
        drag.begin(Grip.whole(0), 100, SCALE);
        drag.to(102, false, false);

        assertThat(drag.end()).isFalse();
    }

    @Test
    void drawsEdgesToThePlayHeadUnlessTheyAreToBeFree() {
        model.playHeadProperty().set(Duration.ofMillis(3270));
        drag.begin(Grip.end(0), 200, SCALE);

        drag.to(324, false, false);
        assertThat(shown.mark()).isEqualTo(Duration.ofMillis(3270));
        drag.to(324, false, true);
        assertThat(shown.mark()).isEqualTo(Duration.ofMillis(3240));
        model.snappingProperty().set(false);
        drag.to(324, false, false);
        assertThat(shown.mark()).isEqualTo(Duration.ofMillis(3240));
    }

    @Test
    void marksThePlaceToWhichAShotGoes() {
        drag.begin(Grip.whole(0), 100, SCALE);
        drag.to(400, false, false);

        assertThat(shown.mark()).isEqualTo(Duration.ofSeconds(5));
        assertThat(shown.label()).isEqualTo("3 s – 5 s");
        drag.end();

        assertThat(text.text())
                .isEqualTo("Shot 1 | 0s–3s\nA hand.\n\nShot 2 | 3s–5s\nA lamp.\n\nShot 3 | 5s–10s\nDark.");
        assertThat(text.steps()).isEqualTo(1);
    }

    @Test
    void saysThatTimesAreWrittenIntoAnUntimedScript() {
        open("Shot 1\nA lamp.\n\nShot 2\nA hand.");
        drag.begin(Grip.end(0), 500, SCALE);
        drag.to(400, false, false);

        assertThat(shown.label()).isEqualTo("4 s · 4 s long · writes times into the script");
        drag.end();
        assertThat(text.text()).isEqualTo("Shot 1 | 0s–4s\nA lamp.\n\nShot 2 | 4s–10s\nA hand.");
    }

    @Test
    void saysWhyAnEdgeStaysWhereItIs() {
        String partly = "Shot 1 | 0s–3s\nA lamp.\n\nShot 2\nA hand.";
        open(partly);
        drag.begin(Grip.end(0), 500, SCALE);
        drag.to(400, false, false);

        assertThat(shown.label()).startsWith("Only some shots state a time.");
        drag.end();
        assertThat(text.text()).isEqualTo(partly);
    }

    @Test
    void findsTheEdgesThatCanBeTakenHoldOf() {
        open("Shot 1 | 0s–2s\nA\n\nShot 2 | 3s–5s\nB\n\nShot 3 | 5s–10s\nC");
        ShotTimes times = model.edits().times().orElseThrow();

        assertThat(TimelineHits.edge(times, SCALE, 203)).contains(Grip.end(0));
        assertThat(TimelineHits.edge(times, SCALE, 297)).contains(Grip.start(1));
        assertThat(TimelineHits.edge(times, SCALE, 503)).contains(Grip.end(1));
        assertThat(TimelineHits.edge(times, SCALE, 2)).isEmpty();
        assertThat(TimelineHits.edge(times, SCALE, 400)).isEmpty();
    }

    private void open(String script) {
        desk.open(disk, script);
        desk.time.letTimePass();
    }
}
