package studio.slateroom.provider.animatic.live;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;

/** Does something once when a thing has not been used for a while. Nothing waits for that while it is not used at all. */
final class Quiet {

    private final Duration length;
    private final BiConsumer<Duration, Runnable> later;
    private final LongSupplier nanos;
    private final Runnable action;
    private long lastUse;
    private boolean watched;

    /**
     * Nothing is in use yet.
     *
     * @param length how long there must be no use
     * @param later does something after a time, on the thread that the action belongs to
     * @param nanos the moment, in the sense of {@link System#nanoTime}
     */
    Quiet(Duration length, BiConsumer<Duration, Runnable> later, LongSupplier nanos, Runnable action) {
        this.length = length;
        this.later = later;
        this.nanos = nanos;
        this.action = action;
    }

    /** The thing is used. */
    synchronized void broken() {
        lastUse = nanos.getAsLong();
        if (!watched) {
            watched = true;
            later.accept(length, this::look);
        }
    }

    private void look() {
        if (isOver()) {
            action.run();
        }
    }

    /** Whether there has been no use for long enough; if not, it is looked at again as soon as that may be so. */
    private synchronized boolean isOver() {
        Duration left = length.minusNanos(nanos.getAsLong() - lastUse);
        watched = left.isPositive();
        if (watched) {
            later.accept(left, this::look);
        }
        return !watched;
    }
}
