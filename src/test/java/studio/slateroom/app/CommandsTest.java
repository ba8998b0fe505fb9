package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.command.Commands;

/** The menus, the commands and their keys belong together, one for one. */
class CommandsTest extends StudioJourney {

    @Test
    void everyCommandIsInItsMenuAndEveryEntryIsACommand(FxRobot robot) {
        Commands commands = studio.commands().all();
        List<String> entries = new ArrayList<>();

        for (Menu menu : robot.lookup(".shell-menu").queryAs(MenuBar.class).getMenus()) {
            for (MenuItem item : leaves(menu).toList()) {
                Command command = commands.find((String) item.getUserData()).orElseThrow();
                entries.add(command.id());
                assertThat(commands.menu(command)).isEqualTo(menu.getText());
                assertThat(item.getText())
                        .isNotEmpty()
                        .isEqualTo(commands.title(command).getValue());
                assertThat(item.isDisable()).isEqualTo(!command.enabled().get());
            }
        }

        assertThat(entries).doesNotHaveDuplicates();
        assertThat(entries)
                .containsExactlyInAnyOrderElementsOf(
                        commands.all().stream().map(Command::id).toList());
    }

    @Test
    void noTwoCommandsShareKeys() {
        Commands commands = studio.commands().all();

        assertThat(commands.all())
                .allSatisfy(command -> command.standardKeys()
                        .ifPresent(
                                keys -> assertThat(studio.commands().shortcuts().holder(command, keys))
                                        .as(command + " " + keys)
                                        .isEmpty()));
    }

    @Test
    void entriesHaveKeysOnlyWhileTheirMenuIsOpen(FxRobot robot) {
        assertThat(accelerators(robot)).isEmpty();

        robot.clickOn("#menu-playback");
        studio.await("the keys", () -> !accelerators(robot).isEmpty());
        assertThat(accelerators(robot)).contains("playback.toggle F9", "playback.faster L", "playback.frameBack Left");
        studio.screenshot("menu-playback");
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() ->
                robot.lookup(".shell-menu").queryAs(MenuBar.class).getMenus().forEach(Menu::hide)));
        studio.await("no keys", () -> accelerators(robot).isEmpty());
    }

    private static Set<String> accelerators(FxRobot robot) {
        Set<String> found = new TreeSet<>();
        robot.lookup(".shell-menu").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(CommandsTest::leaves)
                .filter(item -> item.getAccelerator() != null)
                .forEach(item -> found.add(
                        item.getUserData() + " " + item.getAccelerator().getName()));
        return found;
    }

    /** All entries of a menu that do something themselves, except for the templates and snippets, which are texts. */
    private static Stream<MenuItem> leaves(Menu menu) {
        return menu.getItems().stream()
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .filter(item -> !List.of("script-templates", "script-snippets").contains(String.valueOf(item.getId())))
                .flatMap(item -> item instanceof Menu inner ? leaves(inner) : Stream.of(item));
    }
}
