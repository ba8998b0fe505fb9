package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.Engine;

/** What a clip costs is on the button before it is pressed. */
class PaidButtonJourney extends StudioJourney {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @Test
    void showsThePriceOfTheChosenEngine(FxRobot robot) {
        studio.awaitProject();
        Button generate = robot.lookup("#generate").queryButton();
        assertThat(generate.getText()).isEqualTo("Generate · free");
        studio.screenshot("button-free");

        robot.clickOn("#engine-segmind").clickOn("#engine-segmind");
        studio.await("the price", () -> generate.getText().startsWith("Generate · $"));
        assertThat(robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus())
                .flatMap(Menu::getItems)
                .extracting(MenuItem::getText)
                .contains(generate.getText() + " (Segmind)");
        String before = generate.getText();
        chooseShortClip(robot);
        studio.await("the lower price", () -> !generate.getText().equals(before));
        studio.screenshot("button-priced");

        robot.clickOn(texts.get("command.menu.view")).clickOn(texts.get("command.view.light"));
        studio.screenshot("button-priced-light");

        closeStudio();
        openStudio();
        studio.awaitProject();
        assertThat(studio.models().generate.engineProperty().get()).isEqualTo(Engine.SEGMIND);
        assertThat(studio.models().queue.rowsProperty().get()).isEmpty();
    }
}
