package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.shell.MessageDialog;

/** All that can be worked with has a name and a role for those who hear the window instead of seeing it. */
class AccessibilityJourney extends StudioJourney {

    @Test
    void namesAllOfTheStudioAtWork(FxRobot robot) {
        studio.awaitProject();
        chooseShortClip(robot);
        robot.clickOn("#script").push(KeyCode.CONTROL, KeyCode.ENTER);
        awaitTake();
        robot.push(KeyCode.CONTROL, KeyCode.H);
        robot.push(KeyCode.CONTROL, KeyCode.J);
        robot.push(KeyCode.F1);
        studio.await(
                "the list of jobs", () -> robot.lookup(".job-row").tryQuery().isPresent());

        assertThat(unspoken()).isEmpty();
    }

    @Test
    void namesWhatIsProposedAtTheCaret(FxRobot robot) {
        studio.awaitProject();
        robot.clickOn("#script")
                .push(KeyCode.CONTROL, KeyCode.HOME)
                .write("Gentle pus")
                .push(KeyCode.CONTROL, KeyCode.SPACE);
        studio.await(
                "the proposals", () -> robot.lookup("#proposals").tryQuery().isPresent());

        assertThat(unspoken()).isEmpty();
    }

    @Test
    void namesTheSettingsAndDialogs(FxRobot robot) {
        studio.awaitProject();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        studio.await("the settings", () -> robot.lookup(".settings").tryQuery().isPresent());

        assertThat(unspoken()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> new MessageDialog(
                        Texts.in(Locale.ENGLISH),
                        "A heading that is shown above the text",
                        "The text that it stands above")
                .show());
        studio.await("the dialog", () -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        assertThat(unspoken()).isEmpty();
        robot.push(KeyCode.ESCAPE);
    }

    private static List<String> unspoken() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .map(Parent.class::cast)
                .flatMap(root -> SpokenNames.missingUnder(root).stream())
                .distinct()
                .toList()));
    }
}
