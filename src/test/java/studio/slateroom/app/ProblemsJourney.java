package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The editor shows what is wrong with a script, and mends it. */
class ProblemsJourney extends StudioJourney {

    private static final String LATE = """
            Shot 1 | 0s–7s
            Wide shot, static camera. A lighthouse by the sea at night.
            Shot 2 | 7s–14s
            Close-up, static camera. The keeper lights a lamp.""";

    @Test
    void fitsAScriptToItsClipByKeyboardAndTakesItBackInOneStep(FxRobot robot) {
        studio.awaitProject();
        CodeArea script = robot.lookup("#script").queryAs(CodeArea.class);
        type(robot, LATE);
        studio.await("the mark", () -> isMarked(script, "7s–14s"));
        studio.screenshot("problem-marked");

        robot.push(KeyCode.F8);
        studio.await("the jump", () -> script.getCaretPosition() == LATE.indexOf("7s–14s"));
        // The mouse would choose the entry that comes up under it.
        robot.moveTo("#generate");
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        studio.await("the fixes", () -> isShown(robot, ".fix-menu-message"));
        robot.push(KeyCode.ESCAPE);
        studio.await("no fixes", () -> !isShown(robot, ".fix-menu-message"));
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        studio.await("the fixes again", () -> isShown(robot, ".fix-menu-message"));
        studio.screenshot("problem-fixes");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        studio.await("the fit", () -> script.getText().contains("5s–10s"));
        studio.await("no mark", () -> !isMarked(script, "5s–10s"));
        assertThat(script.getText()).contains("Shot 1 | 0s–5s");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(script.getText()).isEqualTo(LATE);
        studio.await("the mark again", () -> isMarked(script, "7s–14s"));
    }

    @Test
    void listsProblemsWithTheirFixes(FxRobot robot) {
        studio.awaitProject();
        CodeArea script = robot.lookup("#script").queryAs(CodeArea.class);
        String late = LATE.replace("14s", "15s") + " He is in image 1, image 2, image 3 and image 4.";
        type(robot, late);
        ListView<?> list = robot.lookup("#problems").queryListView();
        studio.await("the row", () -> isMarked(script, "7s–15s"));
        assertThat(robot.lookup(".severity-badge").queryAllAs(Label.class).stream()
                        .filter(Node::isVisible)
                        .map(Label::getText))
                .containsExactly("1");

        robot.clickOn("#problems-toggle");
        assertThat(list.isVisible()).isFalse();
        robot.clickOn("#problems-toggle").clickOn("Make the clip 15 s long");
        studio.await("nothing to mend", () -> list.getItems().isEmpty());

        assertThat(robot.lookup(".problems-none").query().isVisible()).isTrue();
        assertThat(script.getText()).isEqualTo(late);
        studio.screenshot("no-problems");
    }

    @Test
    void goesToTheNextProblemFromAnywhereInTheWindow(FxRobot robot) {
        studio.awaitProject();
        CodeArea script = robot.lookup("#script").queryAs(CodeArea.class);
        type(robot, LATE);
        studio.await("the mark", () -> isMarked(script, "7s–14s"));

        for (String place : List.of("#parameter-seed", "#parameter-duration", "#clips", ".timeline-block")) {
            Node elsewhere = robot.lookup(place).query();
            robot.interact(() -> {
                script.moveTo(0);
                elsewhere.requestFocus();
            });
            assertThat(script.isFocused()).as(place).isFalse();
            robot.push(KeyCode.F8);
            assertThat(script.getCaretPosition()).as(place).isEqualTo(LATE.indexOf("7s–14s"));
            assertThat(script.isFocused()).as(place).isTrue();
        }
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        assertThat(script.getCaretPosition()).isEqualTo(LATE.indexOf("7s–14s"));
    }

    private static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private static boolean isMarked(CodeArea script, String words) {
        int at = script.getText().indexOf(words);
        return at >= 0 && script.getStyleAtPosition(at + 1).contains("problem-error");
    }
}
