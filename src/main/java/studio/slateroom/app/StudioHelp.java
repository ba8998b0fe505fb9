package studio.slateroom.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import studio.slateroom.app.help.HelpHooks;
import studio.slateroom.app.help.HelpParts;
import studio.slateroom.app.help.Machine;
import studio.slateroom.app.help.Program;
import studio.slateroom.diagnosis.KeyCheck.KeyPlace;
import studio.slateroom.diagnosis.Standing;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.project.Clip;
import studio.slateroom.project.ProjectFolder;
import studio.slateroom.project.SampleProject;
import studio.slateroom.settings.ServiceAddressException;
import studio.slateroom.settings.UpdateChecks;
import studio.slateroom.settings.secrets.Place;
import studio.slateroom.settings.secrets.ServiceKey;
import studio.slateroom.ui.command.Command;
import studio.slateroom.ui.fx.WindowMemory;
import studio.slateroom.ui.help.HelpCommands;
import studio.slateroom.ui.shell.Desktop;
import studio.slateroom.ui.shell.ShellController;

/** Gives the help its access to the studio. Lives on the FX thread. */
final class StudioHelp implements AutoCloseable {

    /** LibVLC loads in two seconds at most, on a machine that does nothing else. */
    private static final long PATIENCE_SECONDS = 20;

    /** Time for the eye: the window has just appeared. */
    private static final Duration BEFORE_THE_TOUR = Duration.ofMillis(800);

    private final CoreGraph core;
    private final StudioServices services;
    private final StudioModels models;
    private final HelpParts parts;

    /**
     * What the studio's window is for the help.
     *
     * @param pane holds the whole window
     * @param shell arranges it
     * @param desktop opens what is not the studio's to show
     * @param settings opens the settings
     * @param libVlc how it stands with LibVLC
     */
    record Window(
            StackPane pane,
            ShellController shell,
            Desktop desktop,
            Runnable settings,
            CompletableFuture<Standing> libVlc) {}

    StudioHelp(CoreGraph core, StudioServices services, StudioModels models, Window window) {
        this.core = core;
        this.services = services;
        this.models = models;
        Program program =
                new Program(core.program(), core.directories(), core.texts(), services.tasks(), window.desktop());
        Machine machine = new Machine(
                () -> awaited(window.libVlc()),
                () -> standing(core.engine()),
                () -> place(core.account().key()),
                core.settings()::fault,
                core::catalogFault,
                this::service);
        ObjectProperty<UpdateChecks> updates =
                new SimpleObjectProperty<>(services.settings().updates());
        updates.addListener((_, _, chosen) -> services.change(settings -> settings.withUpdates(chosen)));
        parts = new HelpParts(
                program,
                machine,
                new HelpHooks(window.pane(), window.shell(), models.help, updates, new User(window.settings())));
    }

    /** What stands in the help menu. */
    List<Command> commands() {
        return HelpCommands.all(
                models.help,
                new HelpCommands.Ways(parts::beginTour, parts::showDiagnosis, parts::lookForUpdates, parts::showAbout));
    }

    HelpParts parts() {
        return parts;
    }

    /** Shows the tour to whoever has not seen it and looks at the sample; looks for updates where that is allowed. */
    void begin() {
        parts.updates().begin();
        if (!services.settings().habits().toured()) {
            models.project().folderProperty().subscribe(this::opened);
        }
    }

    @Override
    public void close() {
        parts.close();
    }

    private void opened(@Nullable ProjectFolder folder) {
        if (isSample(folder)) {
            services.tasks().settle(parts, BEFORE_THE_TOUR, () -> {
                boolean still = isSample(models.project().folderProperty().get());
                if (still && !services.settings().habits().toured()) {
                    parts.beginTour();
                }
            });
        }
    }

    private boolean isSample(@Nullable ProjectFolder folder) {
        Path sample = core.directories().projects().resolve(SampleProject.TITLE);
        return new ProjectFolder(sample).equals(folder);
    }

    /** Where clips are ordered, whether the settings say so or the environment. */
    private URI service() {
        try {
            return services.settings()
                    .service()
                    .in(core.account().environment())
                    .address()
                    .uri();
        } catch (ServiceAddressException e) {
            return services.settings().service().address().uri();
        }
    }

    private static KeyPlace place(ServiceKey key) {
        if (key.isGiven()) {
            return new KeyPlace(true, Optional.empty(), Optional.empty());
        }
        return switch (key.place()) {
            case Place.OsKeyring(String name) -> new KeyPlace(false, Optional.of(name), Optional.empty());
            case Place.OwnerFile(Path file) -> new KeyPlace(false, Optional.empty(), Optional.of(file));
        };
    }

    private static Standing standing(FfmpegEngine ffmpeg) {
        try {
            return ffmpeg.isThere() ? new Standing.Works(ffmpeg.version()) : new Standing.Missing();
        } catch (MediaException e) {
            return new Standing.Broken();
        } catch (CancellationException e) {
            return new Standing.Silent();
        }
    }

    private static Standing awaited(CompletableFuture<Standing> library) {
        try {
            return library.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Standing.Silent();
        } catch (TimeoutException | ExecutionException e) {
            return new Standing.Silent();
        }
    }

    /** What only the studio knows of its user. */
    private final class User implements HelpHooks.User {

        private final Runnable settings;

        private User(Runnable settings) {
            this.settings = settings;
        }

        @Override
        public List<String> scripts() {
            return models.project().projectProperty().get().clips().stream()
                    .map(Clip::script)
                    .toList();
        }

        @Override
        public void toured() {
            services.change(now -> now.withTour());
        }

        @Override
        public void openSettings() {
            settings.run();
        }

        @Override
        public WindowMemory memory(String window) {
            return services.memory(window);
        }
    }
}
