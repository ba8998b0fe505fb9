package studio.slateroom.platform;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One job's wish to stop: set once from any thread, looked at between steps, and told to what blocks. */
public final class CancelToken {

    private final List<Runnable> actions = new ArrayList<>();
    private boolean cancelled;

    /** Asks for the stop. Actions run on this thread; asking again does nothing. */
    public void cancel() {
        List<Runnable> due;
        synchronized (this) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            due = List.copyOf(actions);
            actions.clear();
        }
        due.forEach(Runnable::run);
    }

    /** Whether a stop was asked for. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * The check between two steps.
     *
     * @throws CancellationException when a stop was asked for
     */
    public void check() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }

    /**
     * Waits, but not beyond the stop.
     *
     * @throws CancellationException when a stop was asked for, or the thread was interrupted
     */
    public void await(Duration time) {
        CountDownLatch stopped = new CountDownLatch(1);
        try (Registration _ = onCancel(stopped::countDown)) {
            if (stopped.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /**
     * Runs an action at the stop, at once if it was asked for already: for killing a child process or closing a
     * connection that blocks.
     *
     * @return takes the action back; close it when the blocking step is over
     */
    public Registration onCancel(Runnable action) {
        synchronized (this) {
            if (!cancelled) {
                actions.add(action);
                return () -> {
                    synchronized (this) {
                        actions.remove(action);
                    }
                };
            }
        }
        action.run();
        return () -> {};
    }

    /** An action's place in the token. */
    @FunctionalInterface
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
