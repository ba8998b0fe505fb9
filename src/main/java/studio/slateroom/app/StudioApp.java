package studio.slateroom.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import studio.slateroom.app.opening.HandOver;
import studio.slateroom.app.opening.SingleInstance;
import studio.slateroom.app.opening.StudioCall;
import studio.slateroom.platform.AppDirectories;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Logging;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.settings.ServiceAddressException;
import studio.slateroom.ui.fx.Fonts;
import studio.slateroom.ui.fx.FxThread;
import studio.slateroom.ui.fx.Theme;
import studio.slateroom.ui.gallery.GalleryWindow;
import studio.slateroom.ui.shell.MessageDialog;

/** The studio as a JavaFX application: opens the window first and everything slow behind it. */
public final class StudioApp extends Application {

    private static final FutureTask<CoreGraph> CORE = new FutureTask<>(StudioApp::core);

    private static final Logger LOG = System.getLogger(StudioApp.class.getName());

    private @Nullable CoreGraph core;
    private @Nullable StudioGraph studio;
    private Optional<SingleInstance> claim = Optional.empty();
    private Optional<HandOver> calls = Optional.empty();

    /** Begins to put together what does not need JavaFX, which takes its time to start. */
    static void prepare() {
        Thread.ofPlatform().name("core").start(CORE);
        Path cache = AppDirectories.ofThisUser().cache();
        Thread.ofVirtual().start(() -> Fonts.place(cache));
    }

    private static CoreGraph core() throws ServiceAddressException {
        AppDirectories directories = AppDirectories.ofThisUser();
        Logging.install(directories, false);
        return new CoreGraph(directories, SegmindAccount.ofThisUser(directories));
    }

    @Override
    public void start(Stage stage) throws InterruptedException {
        CoreGraph parts;
        try {
            parts = CORE.get();
        } catch (ExecutionException e) {
            LOG.log(Level.ERROR, "the studio does not open", e);
            AppDirectories directories = AppDirectories.ofThisUser();
            Texts texts = CurrentSettings.in(directories).texts();
            speak(texts);
            Fonts.load(directories.cache());
            refuse(texts, reason(e));
            return;
        }
        core = parts;
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, e) -> LOG.log(Level.ERROR, "uncaught on " + thread.getName(), e));
        speak(parts.texts());
        Fonts.load(parts.directories().cache());
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
        StudioWindow window = new StudioWindow(stage, graph);
        graph.openProject(StudioCall.of(getParameters().getRaw().toArray(String[]::new))
                .orElseGet(() -> new StudioCall(Optional.empty())));
        window.open();
        listen(parts.directories().data(), call -> {
            window.comeForward();
            graph.open(call);
        });
        if (Boolean.getBoolean(GalleryWindow.PROPERTY)) {
            new GalleryWindow(graph.texts()).show();
        }
    }

    /** Takes the calls of programs that are started from now on; without that, each is told that a studio runs. */
    private void listen(Path folder, Consumer<StudioCall> receiver) {
        try {
            HandOver opened = HandOver.listen(folder);
            calls = Optional.of(opened);
            FxThread window = new FxThread();
            Thread.ofPlatform()
                    .name("calls")
                    .daemon()
                    .start(() -> opened.serve(call -> window.run(() -> receiver.accept(call))));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "files cannot be handed to this studio", e);
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

    private static Message reason(ExecutionException e) {
        if (e.getCause() instanceof ServiceAddressException address) {
            return address.message();
        }
        throw new IllegalStateException(e);
    }

    private static void refuse(Texts texts, Message reason) {
        new Theme().install();
        new MessageDialog(texts, texts.get("app.start.refused"), texts.get(reason)).showAndWait();
    }

    /** From what the user sees to what it stands on; jobs are told first, since they end child processes. */
    @Override
    public void stop() throws IOException {
        if (calls.isPresent()) {
            calls.get().close();
        }
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
