package studio.slateroom.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.control.Alert;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.ui.fx.Fonts;

/** The studio as a JavaFX application: opens the window first and everything slow behind it. */
public final class StudioApp extends Application {

    private static final Logger LOG = System.getLogger(StudioApp.class.getName());

    private @Nullable CoreGraph core;
    private @Nullable StudioGraph studio;
    private Optional<SingleInstance> claim = Optional.empty();

    @Override
    public void start(Stage stage) throws IOException {
        CoreGraph parts = new CoreGraph(AppDirectories.ofThisUser());
        core = parts;
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, e) -> LOG.log(Level.ERROR, "uncaught on " + thread.getName(), e));
        claim = SingleInstance.claim(parts.directories().data());
        if (claim.isEmpty()) {
            new Alert(Alert.AlertType.INFORMATION, parts.texts().get("app.instance.other")).showAndWait();
            stage.close();
            return;
        }
        Fonts.load();
        StudioGraph graph = new StudioGraph(
                parts, path -> getHostServices().showDocument(path.toUri().toString()));
        studio = graph;
        new StudioWindow(stage, graph).open();
        graph.begin();
    }

    /** From what the user sees to what it stands on; jobs are told first, since they end child processes. */
    @Override
    public void stop() throws IOException {
        if (studio != null) {
            studio.close();
        }
        if (core != null) {
            core.close();
        }
        if (claim.isPresent()) {
            claim.get().close();
        }
    }
}
