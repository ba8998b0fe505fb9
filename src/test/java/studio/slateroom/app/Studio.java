package studio.slateroom.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import studio.slateroom.media.PngFile;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.settings.ServiceAddressException;
import studio.slateroom.settings.Settings;
import studio.slateroom.settings.secrets.OwnerOnlyFile;
import studio.slateroom.settings.secrets.ServiceKey;
import studio.slateroom.settings.secrets.UserKeyStore;
import studio.slateroom.ui.account.FakeBalance;
import studio.slateroom.ui.fx.Fonts;
import studio.slateroom.ui.fx.Pictures;
import studio.slateroom.ui.player.PlayerViewModel;

/** The whole studio in a test's window: real engine, real FFmpeg, real SQLite, a folder of its own. */
public final class Studio {

    private static final int PATIENCE_SECONDS = 60;

    private final Stage stage;
    private final AppDirectories directories;
    private final FakeBalance balance = new FakeBalance();
    private final Locale system = Locale.getDefault();
    private CoreGraph core;
    private StudioGraph graph;

    /** A studio that is still to be opened. */
    public Studio(Stage stage, Path home) {
        this.stage = stage;
        this.directories = new AppDirectories(
                home.resolve("config"), home.resolve("data"), home.resolve("cache"), home.resolve("projects"));
    }

    /** Opens the studio in a window of this size in pixels; on the FX thread. */
    public void open(double width, double height) {
        // The font stays in use for as long as the tests run, and a studio's folder does not.
        Fonts.load(Path.of("target/cache"));
        // A machine's own keyring and environment are no test's business.
        ServiceKey key = new ServiceKey(
                Map.of(),
                new UserKeyStore(
                        Optional::empty, new OwnerOnlyFile(directories.data().resolve("segmind.key"))));
        try {
            core = new CoreGraph(directories, new SegmindAccount(key, Map.of()));
        } catch (ServiceAddressException e) {
            throw new AssertionError(e);
        }
        StudioApp.speak(core.texts());
        graph = new StudioGraph(core, balance, _ -> {});
        stage.setScene(new Scene(graph.view(), width, height));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        graph.begin();
    }

    /** Closes it as its user would. */
    public void close() {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            graph.close();
            stage.hide();
        }));
        core.close();
        Locale.setDefault(system);
    }

    AppDirectories directories() {
        return directories;
    }

    /** What the service says when it is asked what is left. */
    FakeBalance balance() {
        return balance;
    }

    Settings settings() {
        return graph.services().settings();
    }

    StudioCommands commands() {
        return graph.commands();
    }

    StudioModels models() {
        return graph.models();
    }

    PlayerViewModel player() {
        return graph.player();
    }

    /** Switches live drafts on or off. */
    public void useLiveDraft(boolean on) {
        WaitForAsyncUtils.waitFor(
                WaitForAsyncUtils.asyncFx(() -> graph.models().live.onProperty().set(on)));
    }

    /** Waits until the sample project is on the desk. */
    public void awaitProject() {
        await("the project", () -> !models().editor.scriptProperty().get().isEmpty());
    }

    /** Waits until this text is understood and what is wrong with it is listed. */
    public void awaitReading(String script) {
        await(
                "the reading",
                () -> models().problems.foundProperty().get().reading().isOf(script));
    }

    /** Waits for something that the window will come to by itself. */
    void await(String what, BooleanSupplier reached) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, onFx(reached));
        } catch (TimeoutException e) {
            screenshot("late-" + what.replace(' ', '-'));
            throw new AssertionError("it did not come: " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A picture of the window for whoever looks at the results. */
    void screenshot(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        save(stage.getScene(), name);
    }

    /** A picture of the window that this node is in. */
    void screenshotOf(String query, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        save(new FxRobot().lookup(query).query().getScene(), name);
    }

    private static void save(Scene scene, String name) {
        var picture =
                WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> Pictures.picture(scene.snapshot(null))));
        try {
            PngFile.write(picture, Path.of("target/screenshots", name + ".png"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Callable<Boolean> onFx(BooleanSupplier condition) {
        return () -> WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(condition::getAsBoolean));
    }
}
