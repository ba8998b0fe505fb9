package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Somebody opens the studio for the first time, and is shown around. */
class TourJourney extends StudioJourney {

    @BeforeEach
    @Override
    void begin() throws Exception {
        studio = new Studio(FxToolkit.registerPrimaryStage(), home.resolve("studio"));
        studio.beFirstStart();
        openStudio();
    }

    @Test
    void isShownOnceAndLedByTheKeyboard(FxRobot robot) {
        studio.await("the tour", () -> isOn(robot));
        String script = studio.models().editor.scriptProperty().get();
        for (int step = 1; step <= 5; step++) {
            assertThat(text(robot, "#tour-progress")).isEqualTo("Step " + step + " of 5");
            Button next = robot.lookup("#tour-next").queryAs(Button.class);
            assertThat(next.isFocused()).isTrue();
            assertThat(next.getAccessibleHelp()).contains(text(robot, "#tour-title"));
            assertThat(cardIsInTheWindow(robot)).isTrue();
            studio.screenshot("tour-" + step);
            robot.push(step == 3 ? KeyCode.ENTER : KeyCode.RIGHT);
        }
        assertThat(isOn(robot)).isFalse();
        assertThat(studio.settings().habits().toured()).isTrue();

        studio.close();
        openStudio();
        studio.awaitProject();
        assertThat(studio.models().editor.scriptProperty().get()).isEqualTo(script);
        assertThat(isOn(robot)).isFalse();
    }

    @Test
    void keepsKeysFromWhatLiesBehindAndEndsWithEsc(FxRobot robot) {
        studio.await("the tour", () -> isOn(robot));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.RIGHT).push(KeyCode.LEFT);
        assertThat(text(robot, "#tour-progress")).isEqualTo("Step 1 of 5");
        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("#tour-skip").<Node>query().isFocused()).isTrue();
        robot.push(KeyCode.ESCAPE);

        assertThat(isOn(robot)).isFalse();
        assertThat(studio.models().queue.rowsProperty().get()).isEmpty();
        assertThat(studio.settings().habits().toured()).isTrue();
    }

    private static boolean isOn(FxRobot robot) {
        return robot.lookup("#tour").tryQuery().isPresent();
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private static boolean cardIsInTheWindow(FxRobot robot) {
        Node card = robot.lookup(".tour-card").query();
        return card.getScene().getRoot().getLayoutBounds().contains(card.localToScene(card.getLayoutBounds()));
    }
}
