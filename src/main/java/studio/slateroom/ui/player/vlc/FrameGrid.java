package studio.slateroom.ui.player.vlc;

import java.time.Duration;

/**
 * The frames of a clip over time.
 *
 * @param rate frames per second
 * @param length the clip's length
 */
record FrameGrid(double rate, Duration length) {

    private static final double NANOS = 1e9;

    /** A frame's time is seldom a whole number of nanoseconds; this share of a frame short is still that frame. */
    private static final double SLACK = 0.02;

    /** The index of the last frame. */
    long last() {
        return Math.max(0, Math.round(length.toNanos() / NANOS * rate) - 1);
    }

    /** The index of the frame that is on screen at an instant, kept inside the clip. */
    long at(Duration instant) {
        return inside((long) Math.floor(frames(instant) + SLACK));
    }

    /** The index of the frame that begins nearest to an instant, kept inside the clip. */
    long nearest(Duration instant) {
        return inside(Math.round(frames(instant)));
    }

    /** When a frame begins. */
    Duration time(long frame) {
        return Duration.ofNanos(Math.round(frame / rate * NANOS));
    }

    /** The middle of a frame in milliseconds: the time by which LibVLC finds it, whichever way it rounds. */
    long middle(long frame) {
        return Math.round((frame + 0.5) / rate * 1000);
    }

    private double frames(Duration instant) {
        return instant.toNanos() / NANOS * rate;
    }

    private long inside(long frame) {
        return Math.clamp(frame, 0, last());
    }
}
