package studio.slateroom.ui.fx;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Work off the UI thread whose result comes back to it. Once the background has been shut down, nothing is begun. */
public final class UiTasks {

    private static final Logger LOG = System.getLogger(UiTasks.class.getName());

    private final Executor background;
    private final UiThread thread;
    private final Delay delayed;
    private final Map<Object, Object> newest = new ConcurrentHashMap<>();

    /** Tasks that work on {@code background} and report on {@code thread}. */
    public UiTasks(Executor background, UiThread thread) {
        this(
                background,
                thread,
                (delay, action) -> CompletableFuture.delayedExecutor(
                                delay.toMillis(), TimeUnit.MILLISECONDS, background)
                        .execute(action));
    }

    /** Tasks with another notion of time, for tests. */
    public UiTasks(Executor background, UiThread thread, Delay delayed) {
        this.background = background;
        this.thread = thread;
        this.delayed = delayed;
    }

    /** The thread that results come back on. */
    public UiThread thread() {
        return thread;
    }

    /** Does some work; its result or its exception comes back. */
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        try {
            background.execute(() -> attempt(work, done, failed));
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "the program ends; nothing new is begun", e);
        }
    }

    private <T> void attempt(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        try {
            T result = work.call();
            thread.run(() -> done.accept(result));
        } catch (Exception e) {
            thread.run(() -> failed.accept(e));
        }
    }

    /** Does some work that has no way to fail that the user could act on; a failure is logged. */
    public <T> void run(Callable<T> work, Consumer<? super T> done) {
        run(work, done, e -> LOG.log(Level.ERROR, "background work failed", e));
    }

    /**
     * Does some work whose result only counts while no newer work with the same subject has been asked for.
     *
     * @param subject what the work is about, compared by {@code equals}
     */
    public <T> void runLatest(Object subject, Callable<T> work, Consumer<? super T> done) {
        Object ticket = new Object();
        newest.put(subject, ticket);
        run(work, result -> {
            if (newest.remove(subject, ticket)) {
                done.accept(result);
            }
        });
    }

    /**
     * Runs an action on the UI thread after a while, unless it is asked for again in the meantime.
     *
     * @param subject what the action is about, compared by {@code equals}
     */
    public void settle(Object subject, Duration delay, Runnable action) {
        Object ticket = new Object();
        newest.put(subject, ticket);
        delayed.after(
                delay,
                () -> thread.run(() -> {
                    if (newest.remove(subject, ticket)) {
                        action.run();
                    }
                }));
    }

    /** Runs an action on some background thread after a while. */
    @FunctionalInterface
    public interface Delay {
        /** Runs the action when the delay is over. */
        void after(Duration delay, Runnable action);
    }
}
