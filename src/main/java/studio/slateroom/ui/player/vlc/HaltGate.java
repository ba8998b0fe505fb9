package studio.slateroom.ui.player.vlc;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Holds LibVLC's thread up where it shows a halted picture again, as it does twelve times a second for as long as the
 * clip is open, which would take 1.5 % of a core. LibVLC cannot do anything with the picture meanwhile, so the gate
 * opens before each command; should one come by another way, it would wait for {@link #LIMIT} at most.
 */
final class HaltGate {

    /** How often the picture is shown nevertheless. */
    static final Duration LIMIT = Duration.ofSeconds(5);

    /** How long LibVLC is left alone after a command, whose effect, such as captions, may come behind it. */
    static final Duration EFFECT = Duration.ofSeconds(2);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition opened = lock.newCondition();
    private final LongSupplier nanos;
    private long lastCommand;
    private boolean shut;

    /**
     * An open gate.
     *
     * @param nanos the moment, in the sense of {@link System#nanoTime}
     */
    HaltGate(LongSupplier nanos) {
        this.nanos = nanos;
        lastCommand = nanos.getAsLong();
    }

    /** The same picture has been shown while the clip is halted: it need not be shown again before the next command. */
    void shut() {
        lock.lock();
        try {
            shut = nanos.getAsLong() - lastCommand > EFFECT.toNanos();
        } finally {
            lock.unlock();
        }
    }

    /** A command is about to be given. */
    void open() {
        lock.lock();
        try {
            shut = false;
            lastCommand = nanos.getAsLong();
            opened.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns when a picture may be shown. */
    void pass() {
        lock.lock();
        try {
            long left = LIMIT.toNanos();
            while (shut && left > 0) {
                left = opened.awaitNanos(left);
            }
            shut = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Whether a picture waits. */
    boolean isHolding() {
        lock.lock();
        try {
            return lock.hasWaiters(opened);
        } finally {
            lock.unlock();
        }
    }
}
