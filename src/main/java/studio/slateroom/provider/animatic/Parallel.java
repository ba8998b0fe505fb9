package studio.slateroom.provider.animatic;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.CancelToken;

/**
 * Runs tasks side by side. The calling thread works too, so that it all gets done on an executor of a single thread,
 * this one.
 */
final class Parallel {

    private final List<Task> tasks;
    private final CancelToken cancel;
    private final AtomicInteger next = new AtomicInteger();
    private final CountDownLatch open;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Parallel(List<Task> tasks, CancelToken cancel) {
        this.tasks = List.copyOf(tasks);
        this.cancel = cancel;
        this.open = new CountDownLatch(tasks.size());
    }

    /** A task that reads or writes media. */
    @FunctionalInterface
    interface Task {
        void run() throws MediaException;
    }

    /**
     * Runs all tasks and waits for them; after the first failure none is begun any more.
     *
     * @throws MediaException the first failure
     * @throws CancellationException when cancelled
     */
    static void run(List<Task> tasks, Workers workers, CancelToken cancel) throws MediaException {
        Parallel parallel = new Parallel(tasks, cancel);
        for (int i = 1; i < Math.min(workers.count(), tasks.size()); i++) {
            try {
                workers.executor().execute(parallel::work);
            } catch (RejectedExecutionException e) {
                // It is being shut down; this thread does the rest, until it is told to stop.
                break;
            }
        }
        parallel.work();
        parallel.await();
    }

    private void work() {
        for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            try {
                if (failure.get() == null) {
                    cancel.check();
                    tasks.get(i).run();
                }
            } catch (MediaException | RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                open.countDown();
            }
        }
    }

    private void await() throws MediaException {
        boolean interrupted = false;
        while (true) {
            try {
                open.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                failure.compareAndSet(null, new CancellationException("interrupted"));
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        switch (failure.get()) {
            case null -> cancel.check();
            case MediaException e -> throw e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }
}
