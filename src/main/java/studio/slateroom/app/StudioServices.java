package studio.slateroom.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JobTools;
import studio.slateroom.settings.Settings;
import studio.slateroom.settings.SettingsStore;
import studio.slateroom.ui.fx.FxThread;
import studio.slateroom.ui.fx.UiTasks;

/** What the window works with beside the core: its threads, the queue with its journal, the settings. */
final class StudioServices implements AutoCloseable {

    private static final Logger LOG = System.getLogger(StudioServices.class.getName());

    private static final Duration CALM = Duration.ofSeconds(1);

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final UiTasks tasks = new UiTasks(background, new FxThread());
    private final JobQueue queue;
    private final SettingsStore settingsStore;
    private Settings settings;

    StudioServices(CoreGraph core) {
        JobTools tools =
                new JobTools(core.probe(), core.pictures(), core.paid().guard(), Clock.systemUTC(), core.program());
        queue = new JobQueue(
                List.of(core.animatic(), core.paid().provider()), core.paid().journal(), tools);
        settingsStore = new SettingsStore(core.directories().config().resolve("settings.json"));
        settings = settingsStore.load();
    }

    UiTasks tasks() {
        return tasks;
    }

    JobQueue queue() {
        return queue;
    }

    Settings settings() {
        return settings;
    }

    /** Changes the settings. They are written a moment later, so that a program that is killed keeps them too. */
    void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            tasks.settle(settingsStore, CALM, () -> {
                Settings now = settings;
                tasks.run(
                        () -> {
                            save(now);
                            return now;
                        },
                        _ -> {});
            });
        }
    }

    @Override
    public void close() {
        queue.close();
        background.close();
        save(settings);
    }

    private void save(Settings now) {
        try {
            settingsStore.save(now);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the settings were not saved", e);
        }
    }
}
