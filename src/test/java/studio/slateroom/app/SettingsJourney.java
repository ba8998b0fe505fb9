package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.slateroom.settings.Appearance;
import studio.slateroom.settings.ServiceProtocol;

/** From a key that is pasted once to money that is in sight. */
class SettingsJourney extends StudioJourney {

    private static final String KEY = "SG_0123456789abcdef";

    @Test
    void keepsAKeyShowsTheBalanceAndForgetsBoth(FxRobot robot) throws Exception {
        studio.awaitProject();
        assertThat(robot.lookup(".account").query().isVisible()).isFalse();

        open(robot);
        assertThat(text(robot, "#key-place")).contains("only you can read").contains("segmind.key");
        studio.screenshotOf("#segmind-key", "settings-empty-dark");
        robot.clickOn("#segmind-key").write(KEY);
        studio.screenshotOf("#segmind-key", "settings-typed");
        robot.clickOn("#key-reveal");
        assertThat(robot.lookup("#key-plain").queryAs(TextInputControl.class).getText())
                .isEqualTo(KEY);
        studio.screenshotOf("#segmind-key", "settings-revealed");
        studio.balance().fail("provider.fault.badKey");
        robot.clickOn("#key-check");
        studio.await("the refusal", () -> !text(robot, "#key-remark").isEmpty() && !isBusy());
        studio.screenshotOf("#segmind-key", "settings-bad-key");

        studio.balance().set(23.41);
        robot.clickOn("#key-check");
        studio.await("the balance", () -> text(robot, "#key-remark").contains("$23.41"));
        studio.screenshotOf("#segmind-key", "settings-good-key-dark");
        Path file = studio.directories().data().resolve("segmind.key");
        assertThat(file).hasContent(KEY);
        assertThat(focused(robot)).isEqualTo("key-check");
        closeSettings(robot);

        studio.await("the bar", () -> text(robot, "#balance").equals("Segmind $23.41"));
        assertThat(text(robot, "#spent-today")).isEqualTo("Today $0.00");
        assertThat(text(robot, "#spent-in-project")).isEqualTo("Project $0.00");
        studio.screenshot("account-dark");
        studio.balance().set(20);
        robot.clickOn("#balance");
        studio.await("the new balance", () -> text(robot, "#balance").equals("Segmind $20.00"));

        open(robot);
        robot.interact(
                () -> robot.lookup("#looks-light").queryAs(ToggleButton.class).fire());
        studio.screenshotOf("#segmind-key", "settings-kept-light");
        studio.screenshot("account-light");
        robot.clickOn("#key-remove");
        studio.await("no key", () -> !robot.lookup(".account").query().isVisible());
        assertThat(file).doesNotExist();
        closeSettings(robot);
        assertNoTraceOf(KEY);
    }

    @Test
    void remembersHowTheServiceIsUsed(FxRobot robot) {
        studio.awaitProject();
        open(robot);
        robot.clickOn("#protocol-v1");
        robot.clickOn("#jobs-at-once").push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        robot.clickOn("#limit-day").write("20");
        assertThat(studio.settings().service().limitPerDay()).isEmpty();
        robot.clickOn("#limit-project").write("lots");
        assertThat(studio.settings().service().limitPerDay()).hasToString("Optional[$20.00]");
        robot.clickOn("#service-address").push(KeyCode.CONTROL, KeyCode.A).write("http://example.org");
        studio.screenshotOf("#segmind-key", "settings-faults-dark");
        robot.interact(
                () -> robot.lookup("#looks-light").queryAs(ToggleButton.class).fire());
        studio.screenshotOf("#segmind-key", "settings-faults-light");
        closeSettings(robot);
        studio.screenshot("settings-closed-light");
        studio.close();
        openStudio();

        var service = studio.settings().service();
        assertThat(service.protocol()).isEqualTo(ServiceProtocol.V1);
        assertThat(service.jobsAtOnce()).isEqualTo(4);
        assertThat(service.limitPerDay()).hasToString("Optional[$20.00]");
        assertThat(service.limitPerProject()).isEmpty();
        assertThat(service.address()).hasToString("https://api.segmind.com");
        assertThat(studio.settings().looks().appearance()).isEqualTo(Appearance.LIGHT);
    }

    @Test
    void comesBackWhereItsWindowStood(FxRobot robot) {
        studio.awaitProject();
        open(robot);
        robot.interact(() -> window(robot).setX(40));
        robot.interact(() -> window(robot).setY(30));
        closeSettings(robot);
        studio.close();
        openStudio();
        studio.awaitProject();
        open(robot);
        assertThat(window(robot).getX()).isEqualTo(40);
        assertThat(window(robot).getY()).isEqualTo(30);
        closeSettings(robot);
    }

    private static Window window(FxRobot robot) {
        return robot.lookup("#segmind-key").query().getScene().getWindow();
    }

    @Test
    void goesFromControlToControlByKeyboard(FxRobot robot) {
        studio.awaitProject();
        open(robot);
        assertThat(focused(robot)).isEqualTo("segmind-key");
        robot.clickOn("#segmind-key").write(KEY);
        studio.screenshotOf("#segmind-key", "settings-focus");
        for (String next : new String[] {"key-reveal", "key-paste", "key-check", "service-address"}) {
            robot.push(KeyCode.TAB);
            assertThat(focused(robot)).isEqualTo(next);
        }
        studio.screenshotOf("#segmind-key", "settings-focus");
        robot.push(KeyCode.TAB);
        assertThat(focused(robot)).isEqualTo("protocol-v2");
        studio.screenshotOf("#segmind-key", "settings-focus-radio");
        closeSettings(robot);
    }

    private void open(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        studio.await(
                "the settings",
                () -> robot.lookup("#key-place").tryQuery().isPresent()
                        && !text(robot, "#key-place").isEmpty()
                        && !isBusy());
    }

    private void closeSettings(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);
        studio.await(
                "the settings' end", () -> robot.lookup("#key-place").tryQuery().isEmpty());
    }

    private boolean isBusy() {
        return studio.models().key.busyProperty().get();
    }

    private static String focused(FxRobot robot) {
        Node key = robot.lookup("#segmind-key").query();
        return key.getScene().getFocusOwner().getId();
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /** Nothing that the program has written holds the key. */
    private void assertNoTraceOf(String key) throws Exception {
        try (var files = Files.walk(home)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(
                                    new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                            .doesNotContain(key));
        }
    }
}
