package studio.slateroom.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JobTools;
import studio.slateroom.jobs.spending.SpendGuard;
import studio.slateroom.jobs.spending.SpendLimits;
import studio.slateroom.jobs.sqlite.JournalFile;
import studio.slateroom.jobs.sqlite.SqliteJobJournal;
import studio.slateroom.jobs.sqlite.SqliteSpendLedger;
import studio.slateroom.settings.ServiceSettings;
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
    private final JournalFile journal;
    private final SpendGuard guard;
    private final JobQueue queue;
    private final SettingsStore settingsStore;
    private volatile Settings settings;

    StudioServices(CoreGraph core) {
        settingsStore = new SettingsStore(core.directories().config().resolve("settings.json"));
        settings = settingsStore.load();
        journal = new JournalFile(core.directories().data().resolve("jobs.db"));
        guard = new SpendGuard(new SqliteSpendLedger(journal), this::limits, Clock.system(ZoneId.systemDefault()));
        JobTools tools = new JobTools(core.probe(), core.pictures(), guard, Clock.systemUTC(), core.program());
        queue = new JobQueue(List.of(core.animatic()), new SqliteJobJournal(journal), tools);
    }

    UiTasks tasks() {
        return tasks;
    }

    JobQueue queue() {
        return queue;
    }

    SpendGuard guard() {
        return guard;
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

    private SpendLimits limits() {
        ServiceSettings service = settings.service();
        return new SpendLimits(service.limitPerDay(), service.limitPerProject());
    }

    @Override
    public void close() {
        queue.close();
        journal.close();
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
