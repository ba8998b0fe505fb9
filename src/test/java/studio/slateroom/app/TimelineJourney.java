package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.settings.Appearance;
import studio.slateroom.ui.fx.Theme;

/** Shots are cut on the timeline, and the script says so. */
class TimelineJourney extends StudioJourney {

    private static final String SCRIPT = "Shot 1 | 0s–4s\nA lamp.\n\nShot 2 | 4s–7s\nA hand.\n\nShot 3 | 7s–10s\nDark.";

    @Test
    void dragsAnEdgeAndTakesItBackWithOneStep(FxRobot robot) {
        CodeArea area = open(robot, SCRIPT);
        Bounds block = bounds(robot, 0);
        Point2D edge = new Point2D(block.getMaxX() + 1, block.getCenterY());
        double second = block.getWidth() / 4;

        robot.drag(edge, MouseButton.PRIMARY).moveBy(-second, 0);
        studio.screenshot("timeline-drag");
        assertThat(area.getText()).isEqualTo(SCRIPT);
        robot.drop();

        String cut = SCRIPT.replace("0s–4s", "0s–3s").replace("4s–7s", "3s–7s");
        studio.await("the cut", () -> read(cut));
        assertThat(area.getText()).isEqualTo(cut);
        assertThat(bounds(robot, 0).getWidth()).isLessThan(block.getWidth() - second / 2);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        studio.await("the old text", () -> read(SCRIPT));
        assertThat(area.getText()).isEqualTo(SCRIPT);
    }

    @Test
    void cancelsADragWithEscape(FxRobot robot) {
        CodeArea area = open(robot, SCRIPT);
        Bounds block = bounds(robot, 0);

        robot.drag(new Point2D(block.getMaxX() + 1, block.getCenterY()), MouseButton.PRIMARY)
                .moveBy(-block.getWidth() / 4, 0)
                .push(KeyCode.ESCAPE)
                .drop();

        assertThat(area.getText()).isEqualTo(SCRIPT);
    }

    @Test
    void dragsAShotBehindAnother(FxRobot robot) {
        CodeArea area = open(robot, SCRIPT);
        Bounds first = bounds(robot, 0);
        Bounds second = bounds(robot, 1);

        robot.drag(new Point2D(first.getCenterX(), first.getCenterY()), MouseButton.PRIMARY)
                .moveTo(new Point2D(second.getMaxX() - 10, second.getCenterY()));
        studio.screenshot("timeline-reorder");
        robot.drop();

        String ordered = "Shot 1 | 0s–3s\nA hand.\n\nShot 2 | 3s–7s\nA lamp.\n\nShot 3 | 7s–10s\nDark.";
        studio.await("the new order", () -> read(ordered));
        assertThat(area.getText()).isEqualTo(ordered);
    }

    @Test
    void cutsWithTheKeys(FxRobot robot) {
        CodeArea area = open(robot, SCRIPT);
        Bounds block = bounds(robot, 1);

        robot.clickOn(new Point2D(block.getCenterX(), block.getCenterY()))
                .push(KeyCode.E)
                .push(KeyCode.RIGHT);
        String nudged = SCRIPT.replace("4s–7s", "4s–7.5s").replace("7s–10s", "7.5s–10s");
        studio.await("the nudge", () -> read(nudged));
        studio.screenshot("timeline-edge");

        robot.push(KeyCode.DELETE);
        studio.await("two shots", () -> blocks(robot).size() == 2);
        assertThat(area.getText()).doesNotContain("A hand.");

        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        studio.await("the old text", () -> read(SCRIPT));
    }

    @Test
    void showsGapsAndOverlapsAndTheMenu(FxRobot robot) {
        open(robot, "Shot 1 | 0s–3s\nA lamp.\n\nShot 2 | 4s–7s\nA hand.\n\nShot 3 | 6s–9s\nDark.");
        assertThat(robot.lookup(".timeline-gap").queryAll()).hasSize(2);
        assertThat(robot.lookup(".timeline-overlap").queryAll()).hasSize(1);

        robot.clickOn("#timeline-zoom-in").clickOn("#timeline-zoom-in");
        studio.screenshot("timeline-zoomed");
        robot.clickOn("#timeline-zoom-all");
        showLight(robot);
        studio.screenshot("timeline-light");
    }

    private static void showLight(FxRobot robot) {
        robot.interact(() -> {
            Theme theme = new Theme();
            theme.choiceProperty().set(Appearance.LIGHT);
            theme.install();
        });
    }

    private CodeArea open(FxRobot robot, String script) {
        studio.awaitProject();
        CodeArea area = robot.lookup("#script").queryAs(CodeArea.class);
        robot.interact(() -> area.replaceText(script));
        studio.await("the shots", () -> read(script));
        return area;
    }

    private boolean read(String script) {
        return studio.models().editor.parsedProperty().get().text().equals(script);
    }

    private static List<Node> blocks(FxRobot robot) {
        return robot.lookup(".timeline-block").queryAll().stream()
                .sorted(Comparator.comparingDouble(Node::getLayoutX))
                .toList();
    }

    private static Bounds bounds(FxRobot robot, int shot) {
        Node block = blocks(robot).get(shot);
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> block.localToScreen(block.getLayoutBounds())));
    }
}
