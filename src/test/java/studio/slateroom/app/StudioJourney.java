package studio.slateroom.app;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.ui.fx.WindowExtension;

/** What all journeys begin and end with: a studio of their own, in a folder of its own. */
@ExtendWith(WindowExtension.class)
abstract class StudioJourney {

    /** The headless platform's screen is 1000 by 1000, and a window must not reach beyond it. */
    private static final double WIDTH = 1000;

    private static final double HEIGHT = 760;

    @TempDir
    Path home;

    private final double width;
    private final double height;
    Studio studio;

    StudioJourney() {
        this(WIDTH, HEIGHT);
    }

    /** A journey in a window of this size in pixels. */
    StudioJourney(double width, double height) {
        this.width = width;
        this.height = height;
    }

    @BeforeEach
    void begin() throws Exception {
        studio = new Studio(FxToolkit.registerPrimaryStage(), home.resolve("studio"));
        openStudio();
    }

    @AfterEach
    void closeStudio() {
        studio.close();
    }

    /** Opens the studio again that was closed. */
    void openStudio() {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> studio.open(width, height)));
    }

    /** Writes a script in place of the one that is there. */
    static void type(FxRobot robot, String script) {
        robot.clickOn("#script").push(KeyCode.CONTROL, KeyCode.A).write(script);
    }

    /** Opens a dropdown and takes the entry whose text this is. */
    static void choose(FxRobot robot, String box, String entry) {
        robot.clickOn(box).clickOn(entry);
    }

    /** Chooses the smallest clip that the model makes: 480p, four seconds. */
    static void chooseShortClip(FxRobot robot) {
        choose(robot, "#parameter-duration", "4 s");
        choose(robot, "#parameter-resolution", "480p");
    }

    /** Waits until the clip on the desk has its first take. */
    void awaitTake() {
        studio.await(
                "the take", () -> studio.models().takes.rowsProperty().get().size() == 1);
    }
}
