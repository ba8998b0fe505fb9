package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import javafx.scene.Node;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Shots are cut with the menu of their blocks. */
class TimelineMenuJourney extends StudioJourney {

    private static final String SCRIPT = "Shot 1 | 0s–4s\nA lamp.\n\nShot 2 | 4s–10s\nA hand.";

    TimelineMenuJourney() {
        // The menu must fit below its block on the headless screen.
        super(1000, 600);
    }

    @Test
    void splitsAndDeletesShotsWithTheMenu(FxRobot robot) {
        studio.awaitProject();
        CodeArea area = robot.lookup("#script").queryAs(CodeArea.class);
        robot.interact(() -> area.replaceText(SCRIPT));
        studio.awaitReading(SCRIPT);

        // The middle of the second block is the seventh second.
        robot.rightClickOn(block(robot, 1));
        studio.screenshot("timeline-menu");
        robot.clickOn("Split here");
        studio.await("three shots", () -> count(robot) == 3);
        assertThat(area.getText()).contains("Shot 2 | 4s–7s", "Shot 3 | 7s–10s", "A hand.");

        robot.rightClickOn(block(robot, 0)).clickOn("Delete shot");
        studio.await("two shots", () -> count(robot) == 2);
        assertThat(area.getText()).contains("A hand.").doesNotContain("A lamp.");
    }

    private static int count(FxRobot robot) {
        return robot.lookup(".timeline-block").queryAll().size();
    }

    private static Node block(FxRobot robot, int shot) {
        return robot.lookup(".timeline-block").queryAll().stream()
                .sorted(Comparator.comparingDouble(Node::getLayoutX))
                .toList()
                .get(shot);
    }
}
