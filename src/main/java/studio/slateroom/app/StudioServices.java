package studio.slateroom.app;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JobTools;
import studio.slateroom.jobs.spending.SpendGuard;
import studio.slateroom.settings.Settings;
import studio.slateroom.ui.fx.FxThread;
import studio.slateroom.ui.fx.UiTasks;
import studio.slateroom.ui.fx.WindowMemory;

/** What the window works with beside the core: its threads, the queue, and the settings as the window changes them. */
final class StudioServices implements AutoCloseable {

    private static final Duration CALM = Duration.ofSeconds(1);

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final UiTasks tasks = new UiTasks(background, new FxThread());
    private final JobQueue queue;
    private final SpendGuard guard;
    private final CurrentSettings settings;

    StudioServices(CoreGraph core) {
        settings = core.settings();
        guard = core.paid().guard();
        JobTools tools =
                new JobTools(core.catalog(), core.probe(), core.pictures(), guard, Clock.systemUTC(), core.program());
        queue = new JobQueue(
                List.of(core.animatic(), core.paid().provider()), core.paid().journal(), tools);
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
        return settings.now();
    }

    /** Remembers where the small window of this name stands. */
    WindowMemory memory(String window) {
        return new WindowMemory(
                () -> Optional.ofNullable(settings().layout().corners().get(window)),
                corner -> change(now -> now.withLayout(now.layout().withCorner(window, corner))));
    }

    /** Changes the settings. They are written a moment later, so that a program that is killed keeps them too. */
    void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings.now());
        if (!changed.equals(settings.now())) {
            settings.use(changed);
            tasks.settle(
                    settings,
                    CALM,
                    () -> tasks.run(
                            () -> {
                                settings.save();
                                return changed;
                            },
                            _ -> {}));
        }
    }

    @Override
    public void close() {
        queue.close();
        background.close();
        settings.save();
    }
}
