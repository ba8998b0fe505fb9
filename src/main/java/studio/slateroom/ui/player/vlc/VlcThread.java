package studio.slateroom.ui.player.vlc;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that calls LibVLC. Its event callbacks must not, or it locks up; they leave a task here. Tasks that
 * come after the thread's end are dropped.
 */
final class VlcThread {

    private static final Logger LOG = System.getLogger(VlcThread.class.getName());

    private final ScheduledExecutorService executor;

    /** Works on an executor of one thread. */
    VlcThread(ScheduledExecutorService executor) {
        this.executor = executor;
    }

    /** Runs a task behind those that wait. */
    void run(Runnable task) {
        try {
            executor.execute(() -> attempt(task));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "the player is closed", e);
        }
    }

    /** An alarm that is not set. */
    Alarm alarm() {
        return new Alarm();
    }

    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the player failed", e);
        }
    }

    /** A task that is to run later unless something comes before it. Confined to the thread. */
    final class Alarm {
        private @Nullable Future<?> pending;

        private Alarm() {}

        /** Sets the alarm, in place of what was set before. */
        void set(Duration delay, Runnable task) {
            cancel();
            try {
                pending = executor.schedule(() -> attempt(task), delay.toNanos(), TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException e) {
                LOG.log(Level.DEBUG, "the player is closed", e);
            }
        }

        /** Takes the alarm back. */
        void cancel() {
            if (pending != null) {
                pending.cancel(false);
                pending = null;
            }
        }
    }
}
