package studio.slateroom.ui.player;

import java.time.Duration;
import java.util.Locale;

/** Times as film makers write them: hours, minutes, seconds and frames. */
public final class TimeCode {

    /** Frames per second; clips of the studio have 24. */
    public static final int RATE = 24;

    /** A frame's time is a fraction that no whole number of nanoseconds holds; this much short is still that frame. */
    private static final Duration SLACK = Duration.ofMillis(1);

    private TimeCode() {}

    /** The time code of an instant, such as {@code 00:00:04:12}. */
    public static String of(Duration instant) {
        long frames = frames(instant);
        long seconds = frames / RATE;
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60, frames % RATE);
    }

    /** How many whole frames have passed at an instant. */
    static long frames(Duration instant) {
        Duration generous = instant.plus(SLACK);
        return generous.getSeconds() * RATE + (long) generous.getNano() * RATE / 1_000_000_000L;
    }
}
