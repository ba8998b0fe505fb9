package studio.slateroom.script;

import java.time.Duration;

/**
 * A stretch of the clip.
 *
 * @param start from the clip's beginning
 * @param end from the clip's beginning, never before {@code start}
 */
public record TimeRange(Duration start, Duration end) {

    public TimeRange {
        if (start.isNegative() || end.compareTo(start) < 0) {
            throw new IllegalArgumentException("no time range: " + start + ".." + end);
        }
    }

    /** A range given in seconds. */
    public static TimeRange seconds(double start, double end) {
        return new TimeRange(duration(start), duration(end));
    }

    /** Seconds as an exact number of milliseconds. */
    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** The stretch's length. */
    public Duration length() {
        return end.minus(start);
    }

    /** The end in seconds. */
    public double endSeconds() {
        return end.toMillis() / 1000.0;
    }

    /** Whether this instant lies in the range, its end excluded. */
    public boolean contains(Duration instant) {
        return start.compareTo(instant) <= 0 && instant.compareTo(end) < 0;
    }
}
