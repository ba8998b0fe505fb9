package studio.slateroom.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Asks the FX thread for a turn again and again, and notes how long it did not come. */
final class FxProbe implements AutoCloseable {

    private static final long PAUSE_MICROS = 500;

    private final ScheduledExecutorService asking = Executors.newSingleThreadScheduledExecutor();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long worked;
    private Hold longest = new Hold(0, 0);

    /** Begins to ask. */
    FxProbe() {
        var _ = asking.scheduleWithFixedDelay(this::ask, 0, PAUSE_MICROS, TimeUnit.MICROSECONDS);
    }

    /**
     * How long the thread was held.
     *
     * @param waited nanoseconds until a turn came, with all that else kept the processor or the picture
     * @param worked nanoseconds that the thread itself computed between two turns
     */
    record Hold(long waited, long worked) {}

    /** The longest since the last call. */
    synchronized Hold take() {
        Hold taken = longest;
        longest = new Hold(0, 0);
        return taken;
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }

    private void ask() {
        long asked = System.nanoTime();
        CountDownLatch answered = new CountDownLatch(1);
        Platform.runLater(() -> {
            note(System.nanoTime() - asked);
            answered.countDown();
        });
        try {
            answered.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void note(long waited) {
        long now = threads.getCurrentThreadCpuTime();
        long work = worked == 0 ? 0 : now - worked;
        worked = now;
        longest = new Hold(Math.max(longest.waited(), waited), Math.max(longest.worked(), work));
    }
}
