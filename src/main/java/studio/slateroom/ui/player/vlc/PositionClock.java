package studio.slateroom.ui.player.vlc;

import java.time.Duration;

/**
 * Tells the time within a clip between the few moments, about four a second, at which LibVLC says it. Moments are those
 * of {@link System#nanoTime}.
 */
final class PositionClock {

    private Duration known = Duration.ZERO;
    private long knownAt;
    private double rate = 1;
    private boolean running;

    /** Goes on from a known position. */
    void run(Duration position, long moment) {
        known = position;
        knownAt = moment;
        running = true;
    }

    /** Stands at a position. */
    void stand(Duration position) {
        known = position;
        running = false;
    }

    /** Corrects a running clock by what LibVLC says; one that stands knows better. */
    void correct(Duration position, long moment) {
        if (running) {
            run(position, moment);
        }
    }

    /** Runs faster or slower from this moment on. */
    void setRate(double speed, long moment) {
        known = at(moment);
        knownAt = moment;
        rate = speed;
    }

    /** The position at a moment. */
    Duration at(long moment) {
        return running ? known.plusNanos(Math.round((moment - knownAt) * rate)) : known;
    }
}
