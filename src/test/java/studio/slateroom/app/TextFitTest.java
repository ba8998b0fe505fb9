package studio.slateroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.settings.Engine;
import studio.slateroom.settings.Language;
import studio.slateroom.ui.fx.WindowExtension;

/** In the smallest window every text is there as a whole, in every language. */
@ExtendWith(WindowExtension.class)
class TextFitTest {

    private static final double WIDTH = 1100;
    private static final double HEIGHT = 700;

    /** What holds the user's own words, which may be of any length: a file's name; its picture's tooltip has it all. */
    private static final Set<String> CUT_ON_PURPOSE = Set.of("reference-name");

    @TempDir
    Path home;

    private Studio studio;

    @AfterEach
    void close() {
        studio.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ENGLISH", "CHINESE"})
    void everyTextFits(Language language) throws Exception {
        open(language);
        FxRobot robot = new FxRobot();
        Set<String> cut = new TreeSet<>(cut());
        onFx(() -> studio.models().help.openProperty().set(true));
        cut.addAll(cut());
        onFx(() -> studio.models().help.openProperty().set(false));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        cut.addAll(cut());
        robot.push(KeyCode.ESCAPE);
        onFx(() -> studio.models().generate.engineProperty().set(Engine.SEGMIND));
        cut.addAll(cut());
        onFx(() -> studio.models().editor.scriptProperty().set(""));
        studio.awaitReading("");
        studio.screenshot("text-fit-empty-" + language);
        cut.addAll(cut());
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        studio.await("the settings", () -> robot.lookup(".settings").tryQuery().isPresent());
        cut.addAll(cut());

        assertThat(cut).isEmpty();
    }

    private void open(Language language) throws Exception {
        Path settings = home.resolve("studio/config/settings.json");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "{\"language\": \"" + language + "\"}");
        Stage stage = FxToolkit.registerPrimaryStage();
        studio = new Studio(stage, home.resolve("studio"));
        onFx(() -> studio.open(WIDTH, HEIGHT));
        studio.awaitProject();
        String script = studio.models().editor.scriptProperty().get();
        studio.awaitReading(script);
        assertThat(stage.getScene().getWidth()).isEqualTo(WIDTH);
    }

    /** Texts that are cut as the windows are now, each with what it became. */
    private static List<String> cut() {
        WaitForAsyncUtils.waitForFxEvents();
        List<String> cut = new ArrayList<>();
        onFx(() -> Window.getWindows().forEach(window -> {
            Parent root = window.getScene().getRoot();
            // A text that has come since the last pulse is not laid out yet.
            root.applyCss();
            root.layout();
            collect(root, cut);
        }));
        return cut;
    }

    private static void collect(Node node, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getTooltip() == null
                && labeled.getStyleClass().stream().noneMatch(CUT_ON_PURPOSE::contains)) {
            labeled.getChildrenUnmodifiable().stream()
                    // Icons are texts too, of other classes.
                    .filter(child -> child.getStyleClass().contains("text"))
                    .map(Text.class::cast)
                    .filter(shown -> isCut(labeled, shown))
                    .forEach(shown ->
                            cut.add(labeled.getStyleClass() + ": " + labeled.getText() + " -> " + shown.getText()));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, cut));
        }
    }

    private static boolean isCut(Labeled labeled, Text shown) {
        if (labeled.getText() == null || labeled.getText().isEmpty()) {
            return false;
        }
        String whole = labeled.isMnemonicParsing() ? labeled.getText().replace("_", "") : labeled.getText();
        return shown.isVisible() && labeled.getWidth() > 0 && !shown.getText().equals(whole);
    }

    private static void onFx(Runnable action) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(action));
    }
}
