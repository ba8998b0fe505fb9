package studio.slateroom.ui.fx;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Work off the UI thread whose result comes back to it. */
public final class UiTasks {

    private static final Logger LOG = System.getLogger(UiTasks.class.getName());

    private final Executor background;
    private final UiThread thread;
    private final Map<Object, Object> newest = new ConcurrentHashMap<>();

    /** Tasks that work on {@code background} and report on {@code thread}. */
    public UiTasks(Executor background, UiThread thread) {
        this.background = background;
        this.thread = thread;
    }

    /** The thread that results come back on. */
    public UiThread thread() {
        return thread;
    }

    /** Does some work; its result or its exception comes back. */
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        background.execute(() -> {
            try {
                T result = work.call();
                thread.run(() -> done.accept(result));
            } catch (Exception e) {
                thread.run(() -> failed.accept(e));
            }
        });
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
}
