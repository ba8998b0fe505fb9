package studio.slateroom.catalog;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the files of one kind must be like to be taken as a reference.
 *
 * @param formats the formats that are taken, in the words of the media probe, such as {@code mp4}; empty where any is
 * @param ranges what is measured and between which bounds it must lie; what is missing does not matter
 * @param atResolution other bounds that hold where the clip is asked for at this resolution
 */
public record FileLimits(
        List<String> formats, Map<Measure, Range> ranges, Map<String, Map<Measure, Range>> atResolution) {

    /** What can be measured of a file, or of all attached files of its kind together. */
    public enum Measure {
        /** A file's size. */
        BYTES,
        /** All sizes together. */
        TOTAL_BYTES,
        /** Each of both sides in pixels. */
        SIDE,
        /** Width over height. */
        RATIO,
        /** Width times height. */
        PIXELS,
        /** Pictures a second. */
        FPS,
        /** How long it plays. */
        SECONDS,
        /** How long all play together. */
        TOTAL_SECONDS
    }

    /**
     * Bounds that both belong to what is allowed.
     *
     * @param min the smallest that is taken
     * @param max the largest that is taken
     */
    public record Range(double min, double max) {

        /** Everything. */
        public static final Range ANY = new Range(0, Double.POSITIVE_INFINITY);

        public Range {
            if (min > max) {
                throw new IllegalArgumentException("no range: " + min + " to " + max);
            }
        }

        /** Whether a value lies within. */
        public boolean contains(double value) {
            return value >= min && value <= max;
        }
    }

    /** Takes everything. */
    public static final FileLimits NONE = new FileLimits(List.of(), Map.of(), Map.of());

    public FileLimits {
        formats = List.copyOf(formats);
        ranges = Map.copyOf(ranges);
        atResolution = Map.copyOf(atResolution);
    }

    /** The limits for clips of a resolution. */
    public FileLimits at(String resolution) {
        Map<Measure, Range> others = atResolution.getOrDefault(resolution, Map.of());
        if (others.isEmpty()) {
            return this;
        }
        Map<Measure, Range> all = new EnumMap<>(Measure.class);
        all.putAll(ranges);
        all.putAll(others);
        return new FileLimits(formats, all, Map.of());
    }

    /** The same limits with a measure that must not be larger than this either. */
    public FileLimits atMost(Measure measure, double max) {
        Range range = range(measure);
        Map<Measure, Range> all = new EnumMap<>(Measure.class);
        all.putAll(ranges);
        all.put(measure, new Range(Math.min(range.min(), max), Math.min(range.max(), max)));
        return new FileLimits(formats, all, atResolution);
    }

    /** The bounds of a measure. */
    public Range range(Measure measure) {
        return ranges.getOrDefault(measure, Range.ANY);
    }
}
