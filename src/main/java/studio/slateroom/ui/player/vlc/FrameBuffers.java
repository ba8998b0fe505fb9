package studio.slateroom.ui.player.vlc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Three frames in native memory: one that LibVLC writes, the newest complete one, and one that may be being read. So
 * neither side waits for the other, but for the end of a read when the memory is given back.
 */
final class FrameBuffers implements AutoCloseable {

    private static final int COUNT = 3;
    private static final int NONE = -1;
    private static final int PIXEL_BYTES = Integer.BYTES;

    /** LibVLC's converters write with vector instructions, which want this. */
    private static final int ALIGNMENT = 64;

    private final int width;
    private final int height;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment[] frames = new MemorySegment[COUNT];
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition unread = lock.newCondition();
    private int writing;
    private int newest = NONE;
    private int reading = NONE;
    private boolean closed;

    /** Buffers for frames of this size in pixels. */
    FrameBuffers(int width, int height) {
        this.width = width;
        this.height = height;
        for (int i = 0; i < COUNT; i++) {
            frames[i] = arena.allocate((long) width * height * PIXEL_BYTES, ALIGNMENT);
        }
    }

    /** Pixels a line. */
    int width() {
        return width;
    }

    /** Lines. */
    int height() {
        return height;
    }

    /** Where the next frame is to be written; stays the same until it is complete. */
    MemorySegment next() {
        lock.lock();
        try {
            return frames[writing];
        } finally {
            lock.unlock();
        }
    }

    /**
     * Declares the frame complete that was being written.
     *
     * @return whether it differs from the one before, which LibVLC repeats while it is paused
     */
    boolean complete() {
        lock.lock();
        try {
            boolean differs = newest == NONE || frames[writing].mismatch(frames[newest]) >= 0;
            newest = writing;
            writing = 0;
            while (writing == newest || writing == reading) {
                writing++;
            }
            return differs;
        } finally {
            lock.unlock();
        }
    }

    /** Shows the newest frame to a reader, unless there is none. Only one thread may read. */
    void read(Consumer<MemorySegment> reader) {
        int frame = beginReading();
        if (frame != NONE) {
            try {
                reader.accept(frames[frame]);
            } finally {
                endReading();
            }
        }
    }

    private int beginReading() {
        lock.lock();
        try {
            reading = closed ? NONE : newest;
            return reading;
        } finally {
            lock.unlock();
        }
    }

    private void endReading() {
        lock.lock();
        try {
            reading = NONE;
            unread.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Gives the memory back, once nobody reads it. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            while (reading != NONE) {
                unread.awaitUninterruptibly();
            }
            arena.close();
        } finally {
            lock.unlock();
        }
    }
}
