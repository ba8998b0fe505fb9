package studio.slateroom.ui.player.vlc;

import java.util.function.Consumer;

/**
 * Three frames: one that is being written, the newest complete one, and one that may be being read. So neither side
 * waits for the other.
 */
final class FrameBuffers {

    private static final int COUNT = 3;
    private static final int NONE = -1;

    private final int width;
    private final int height;
    private final int[][] frames;
    private final Object lock = new Object();
    private int writing;
    private int newest = NONE;
    private int reading = NONE;

    /** Buffers for frames of this size in pixels. */
    FrameBuffers(int width, int height) {
        this.width = width;
        this.height = height;
        frames = new int[COUNT][width * height];
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
    int[] next() {
        synchronized (lock) {
            return frames[writing];
        }
    }

    /** Declares the frame complete that was being written. */
    void complete() {
        synchronized (lock) {
            newest = writing;
            writing = 0;
            while (writing == newest || writing == reading) {
                writing++;
            }
        }
    }

    /** Shows the newest frame to a reader, unless there is none. Only one thread may read. */
    void read(Consumer<int[]> reader) {
        int frame;
        synchronized (lock) {
            frame = newest;
            reading = frame;
        }
        if (frame == NONE) {
            return;
        }
        try {
            reader.accept(frames[frame]);
        } finally {
            synchronized (lock) {
                reading = NONE;
            }
        }
    }
}
