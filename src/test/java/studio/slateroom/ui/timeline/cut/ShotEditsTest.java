package studio.slateroom.ui.timeline.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.DeskFixture;
import studio.slateroom.ui.fx.UiTasks;

class ShotEditsTest {

    private static final String TIMED =
            "A night drive.\n\nShot 1 | 0s–2s\nA lamp.\n\nShot 2 | 2s–5s\nA hand.  \n\nShot 3 | 5s–10s\nDark.\n";

    @TempDir
    Path disk;

    private final DeskFixture desk = new DeskFixture();
    private final StepText text = new StepText(desk.clip);
    private final ShotEdits edits = new ShotEdits(desk.clip, text, desk.texts);

    @Test
    void rollsAnEdgeInOneStepAndLeavesAllElseAlone() {
        open(TIMED);

        edits.trim(trim(Grip.end(0), 3500, false));

        assertThat(text.text()).isEqualTo(TIMED.replace("0s–2s", "0s–3.5s").replace("2s–5s", "3.5s–5s"));
        assertThat(text.steps()).isEqualTo(1);
        edits.undo();
        assertThat(text.text()).isEqualTo(TIMED);
    }

    @Test
    void ripplesAnEdge() {
        open(TIMED);

        edits.trim(trim(Grip.end(0), 1000, true));

        assertThat(text.text()).contains("| 0s–1s", "| 1s–4s", "| 4s–9s");
        assertThat(text.steps()).isEqualTo(1);
    }

    @Test
    void movesAShotWithItsTextAndSelectsItThere() {
        open(TIMED.replace("hand.  ", "hand."));

        edits.move(2, 0);

        assertThat(text.text()).isEqualTo("""
                        A night drive.

                        Shot 1 | 0s–5s
                        Dark.

                        Shot 2 | 5s–7s
                        A lamp.

                        Shot 3 | 7s–10s
                        A hand.
                        """);
        assertThat(text.steps()).isEqualTo(1);
        assertThat(edits.selectedProperty().get()).isEqualTo(Grip.whole(0));
    }

    @Test
    void doesNothingToATextThatHasNotBeenReadYet() {
        List<Runnable> waiting = new ArrayList<>();
        ClipDesk slow = new ClipDesk(desk.catalog, new UiTasks(Runnable::run, waiting::add, (_, _) -> {}));
        StepText late = new StepText(slow);
        ShotEdits early = new ShotEdits(slow, late, desk.texts);
        slow.scriptProperty().set(TIMED);
        waiting.forEach(Runnable::run);
        Trim trim = trim(early, Grip.end(0), 3000, false);
        early.selectedProperty().set(Grip.whole(1));
        String typed = "Typed just now. " + TIMED;
        slow.scriptProperty().set(typed);

        early.trim(trim);
        early.nudge(Grid.HALVES, true, false);
        early.delete();
        early.duplicate();
        early.move(1, 2);
        early.split(Duration.ofSeconds(3));
        early.fit();

        assertThat(late.text()).isEqualTo(typed);
        assertThat(late.steps()).isZero();
    }

    @Test
    void doesNotMakeATrimOfTimesThatHaveChanged() {
        open(TIMED);
        Trim trim = trim(Grip.end(0), 3000, false);
        String other = TIMED.replace("5s–10s", "5s–9s");
        open(other);

        edits.trim(trim);

        assertThat(text.text()).isEqualTo(other);
    }

    @Test
    void writesTimesIntoAnUntimedScriptOnlyWhenAnEdgeMoves() {
        open("Shot 1\nA lamp.\n\nShot 2\nA hand.");

        edits.move(0, 1);
        desk.time.letTimePass();
        assertThat(text.text()).isEqualTo("Shot 1\nA hand.\n\nShot 2\nA lamp.");

        edits.trim(trim(Grip.end(0), 4000, false));
        assertThat(text.text()).isEqualTo("Shot 1 | 0s–4s\nA hand.\n\nShot 2 | 4s–10s\nA lamp.");
    }

    @Test
    void keepsEdgesWhereSomeShotsStateNoTime() {
        String partly = "Shot 1 | 0s–3s\nA lamp.\n\nShot 2\nA hand.";
        open(partly);
        edits.selectedProperty().set(Grip.end(0));

        edits.trim(trim(Grip.end(0), 4000, false));
        edits.nudge(Grid.HALVES, true, false);

        assertThat(text.text()).isEqualTo(partly);
    }

    @Test
    void nudgesTheSelectedEdgeByOneStepEach() {
        open(TIMED);
        edits.selectedProperty().set(Grip.start(1));

        edits.nudge(Grid.SECONDS, true, false);
        edits.nudge(Grid.SECONDS, true, false);

        assertThat(text.text()).contains("| 0s–4s", "| 4s–5s", "| 5s–10s");
        assertThat(text.steps()).isEqualTo(2);
    }

    @Test
    void nudgesAWholeShotBetweenItsNeighbours() {
        open(TIMED);
        edits.selectedProperty().set(Grip.whole(1));

        edits.nudge(Grid.HALVES, false, false);

        assertThat(text.text()).contains("| 0s–1.5s", "| 1.5s–4.5s", "| 4.5s–10s");
    }

    @Test
    void leavesAnEdgeThatHasNoRoom() {
        open("Shot 1 | 0s–0.5s\nA lamp.\n\nShot 2 | 0.5s–10s\nA hand.");
        edits.selectedProperty().set(Grip.end(0));

        edits.nudge(Grid.SECONDS, false, false);
        edits.selectedProperty().set(Grip.start(0));
        edits.nudge(Grid.SECONDS, true, false);

        assertThat(text.steps()).isZero();
    }

    @Test
    void duplicatesSplitsMergesInsertsAndDeletesTheSelectedShot() {
        open(TIMED);
        edits.selectedProperty().set(Grip.whole(0));

        edits.duplicate();
        desk.time.letTimePass();
        assertThat(text.text()).contains("Shot 2 | 2s–4s\nA lamp.", "Shot 3 | 4s–7s\nA hand.");
        assertThat(edits.selectedProperty().get()).isEqualTo(Grip.whole(1));

        edits.delete();
        desk.time.letTimePass();
        assertThat(text.text()).isEqualTo(TIMED);

        edits.split(Duration.ofSeconds(4));
        desk.time.letTimePass();
        assertThat(text.text()).contains("Shot 2 | 2s–4s", "Shot 3 | 4s–5s", "Shot 4 | 5s–10s");

        edits.merge();
        desk.time.letTimePass();
        assertThat(text.text()).contains("Shot 2 | 2s–5s", "Shot 3 | 5s–10s");

        edits.insert();
        assertThat(text.text()).contains("Shot 3 | 5s–7s\nDescribe this shot.", "Shot 4 | 7s–12s");
        assertThat(text.steps()).isEqualTo(5);
    }

    private void open(String script) {
        desk.open(disk, script);
        desk.time.letTimePass();
    }

    private Trim trim(Grip grip, long millis, boolean ripple) {
        return trim(edits, grip, millis, ripple);
    }

    private static Trim trim(ShotEdits edits, Grip grip, long millis, boolean ripple) {
        ShotTimes times = edits.times().orElseThrow();
        return Trim.of(times.written(), grip, Duration.ofMillis(millis), ripple, Grid.HALVES.step());
    }
}
