package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.media.PngFile;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.Appearance;
import studio.slateroom.ui.fx.Fonts;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.fx.Theme;
import studio.slateroom.ui.fx.WindowExtension;
import studio.slateroom.ui.gallery.GalleryWindow;

/** Pictures of every control in every state, for whoever reviews the looks. */
@ExtendWith(WindowExtension.class)
class GalleryJourney {

    @TempDir
    private Path folder;

    private final Theme theme = new Theme();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void showsEveryControlInBothThemes(FxRobot robot) throws Exception {
        GalleryWindow gallery = onFx(() -> {
            Fonts.load(folder);
            theme.install();
            GalleryWindow window = new GalleryWindow(Texts.in(Locale.ENGLISH));
            window.show();
            return window;
        });

        ScrollPane pane = robot.lookup(".gallery").queryAs(ScrollPane.class);
        for (Appearance looks : List.of(Appearance.DARK, Appearance.LIGHT)) {
            onFx(() -> {
                theme.choiceProperty().set(looks);
                return looks;
            });
            WaitForAsyncUtils.waitForFxEvents();
            var picture = onFx(() -> Pictures.picture(pane.getContent().snapshot(null, null)));
            PngFile.write(
                    picture,
                    Path.of("target/screenshots", "gallery-" + looks.name().toLowerCase(Locale.ROOT) + ".png"));
            assertThat(picture.height()).isGreaterThan(900);
        }
        assertThat(onFx(() -> emptyRows((Parent) pane.getContent()))).isEmpty();
        onFx(() -> {
            gallery.close();
            theme.choiceProperty().set(Appearance.SYSTEM);
            return gallery;
        });
    }

    private static List<Node> emptyRows(Parent page) {
        return page.getChildrenUnmodifiable().stream()
                .filter(row -> ((Parent) row).getChildrenUnmodifiable().size() < 2)
                .toList();
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
    }
}
