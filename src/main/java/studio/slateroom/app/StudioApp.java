package studio.slateroom.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.ServiceAddressException;
import studio.slateroom.ui.fx.Fonts;
import studio.slateroom.ui.fx.Theme;
import studio.slateroom.ui.gallery.GalleryWindow;
import studio.slateroom.ui.shell.MessageDialog;

/** The studio as a JavaFX application: opens the window first and everything slow behind it. */
public final class StudioApp extends Application {

    private static final Logger LOG = System.getLogger(StudioApp.class.getName());

    private @Nullable CoreGraph core;
    private @Nullable StudioGraph studio;
    private Optional<SingleInstance> claim = Optional.empty();

    @Override
    public void start(Stage stage) {
        AppDirectories directories = AppDirectories.ofThisUser();
        CoreGraph parts;
        try {
            parts = new CoreGraph(directories, SegmindAccount.ofThisUser(directories));
        } catch (ServiceAddressException e) {
            LOG.log(Level.ERROR, "the studio does not open", e);
            Texts texts = CurrentSettings.in(directories).texts();
            speak(texts);
            Fonts.load(directories.cache());
            refuse(texts, e.message());
            return;
        }
        core = parts;
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, e) -> LOG.log(Level.ERROR, "uncaught on " + thread.getName(), e));
        speak(parts.texts());
        Fonts.load(directories.cache());
        Optional<Message> obstacle = claim(parts.directories().data());
        if (obstacle.isPresent()) {
            refuse(parts.texts(), obstacle.get());
            return;
        }
        StudioGraph graph = new StudioGraph(
                parts,
                () -> parts.paid().provider().balance(new CancelToken()),
                address -> getHostServices().showDocument(address.toString()));
        studio = graph;
        new StudioWindow(stage, graph).open();
        graph.begin();
        if (Boolean.getBoolean(GalleryWindow.PROPERTY)) {
            new GalleryWindow(graph.texts()).show();
        }
    }

    /** JavaFX's own words, such as those of a text field's menu, are in the program's language as well. */
    static void speak(Texts texts) {
        Locale.setDefault(texts.language());
        Locale.setDefault(Locale.Category.FORMAT, texts.region());
    }

    /** Claims the program's folder for this process, or says why it cannot. */
    private Optional<Message> claim(Path folder) {
        try {
            claim = SingleInstance.claim(folder);
            return claim.isPresent() ? Optional.empty() : Optional.of(Message.of("app.instance.other"));
        } catch (IOException e) {
            LOG.log(Level.ERROR, "the program's folder cannot be written", e);
            return Optional.of(Message.of("app.folder.unwritable", folder.toString()));
        }
    }

    private static void refuse(Texts texts, Message reason) {
        new Theme().install();
        new MessageDialog(texts, texts.get("app.start.refused"), texts.get(reason)).showAndWait();
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
