package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.SourceTree;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.about.AboutController;
import studio.slateroom.ui.command.keys.KeysController;
import studio.slateroom.ui.command.palette.PaletteController;
import studio.slateroom.ui.diagnosis.DiagnosisController;
import studio.slateroom.ui.gallery.GalleryController;
import studio.slateroom.ui.gallery.GalleryWindow;
import studio.slateroom.ui.settings.SettingsController;
import studio.slateroom.ui.shell.ShellController;
import studio.slateroom.ui.tour.TourController;
import studio.slateroom.ui.updates.UpdateNoticeController;

/** Every view is loaded, with its own controller, and none lies about. */
class ViewsTest extends StudioJourney {

    private static final Pattern INCLUDE = Pattern.compile("<(?:fx:include|Later)[^>]* source=\"@?([^\"]+)\"");
    private static final Pattern CONTROLLER = Pattern.compile(" fx:controller=\"([^\"]+)\"");
    private static final Pattern MENU = Pattern.compile("<Menu xmlns");
    private static final Pattern ROOT = Pattern.compile("<\\w+ xmlns[^>]* styleClass=\"([^\"]+)\"");

    @Test
    void theWindowsAreMadeOfAllViews(FxRobot robot) {
        Set<Path> views = new TreeSet<>(SourceTree.files(SourceTree.RESOURCES, ".fxml"));

        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        studio.await("the settings", () -> robot.lookup(".settings").tryQuery().isPresent());
        robot.interact(
                () -> studio.commands().all().find("help.keys").orElseThrow().run());
        studio.await("the keys", () -> robot.lookup(".keys").tryQuery().isPresent());
        robot.interact(
                () -> studio.commands().all().find("view.palette").orElseThrow().run());
        robot.interact(() -> new GalleryWindow(Texts.in(Locale.ENGLISH)).show());
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(this::openHelp));
        Set<Path> found = new TreeSet<>();
        List.of(
                        ShellController.class,
                        SettingsController.class,
                        AboutController.class,
                        DiagnosisController.class,
                        TourController.class,
                        UpdateNoticeController.class,
                        KeysController.class,
                        PaletteController.class,
                        GalleryController.class)
                .forEach(window -> found.addAll(included(view(window.getName()))));
        assertThat(found).isEqualTo(views);
        assertThat(views).allSatisfy(view -> {
            String root = first(ROOT, view);
            if (MENU.matcher(SourceTree.text(view)).find()) {
                // A menu is no node, and the button that stands for it has other classes.
                assertThat(robot.lookup(".shell-menu").queryAs(MenuBar.class).getMenus())
                        .anyMatch(menu -> menu.getStyleClass().contains(root));
            } else {
                String selector = "." + root.replace(", ", ".");
                assertThat(robot.lookup(selector).queryAll()).as(selector).isNotEmpty();
            }
        });
        assertThat(views).allSatisfy(view -> {
            String controller = first(CONTROLLER, view);
            assertThat(view(controller)).isEqualTo(view);
            assertThat(Class.forName(controller)).isFinal();
        });
    }

    private void openHelp() {
        studio.help().showAbout();
        studio.help().showDiagnosis();
        studio.help().beginTour();
        studio.help().updates().ask();
    }

    /** A view with all that it includes, and what these include. */
    private static Set<Path> included(Path view) {
        Set<Path> found = new TreeSet<>(Set.of(view));
        INCLUDE.matcher(SourceTree.text(view))
                .results()
                .map(include -> view.resolveSibling(Path.of(include.group(1))).normalize())
                .forEach(inner -> found.addAll(included(inner)));
        return found;
    }

    /** The place of the view of a controller: its name and its package. */
    private static Path view(String controller) {
        String stem = controller.replaceAll("Controller$", "").replace('.', '/');
        return SourceTree.RESOURCES.resolve(stem + "View.fxml");
    }

    private static String first(Pattern pattern, Path view) {
        Matcher matcher = pattern.matcher(SourceTree.text(view));
        assertThat(matcher.find()).as("%s in %s", pattern, view).isTrue();
        return matcher.group(1);
    }
}
