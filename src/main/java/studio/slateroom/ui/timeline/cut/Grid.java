package studio.slateroom.ui.timeline.cut;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import studio.slateroom.script.TimeRange;

/** Where edges may come to lie, the coarsest first. */
public enum Grid {
    /** Whole seconds. */
    SECONDS(1000),
    /** Half seconds. */
    HALVES(500),
    /** Tenths of a second. */
    TENTHS(100),
    /** As free as a script that people read should be. */
    HUNDREDTHS(10);

    /** Places of the author's own grid that lie closer than this many pixels can no longer be aimed at. */
    private static final double LEAST = 8;

    /** Tenths that the author does not use are offered only where there is plenty of room for them. */
    private static final double ROOMY = 24;

    private final long millis;

    Grid(long millis) {
        this.millis = millis;
    }

    /** The coarsest grid on which all these times lie. */
    public static Grid of(List<TimeRange> times) {
        return Stream.of(values())
                .filter(grid -> times.stream().allMatch(time -> grid.holds(time.start()) && grid.holds(time.end())))
                .findFirst()
                .orElse(HUNDREDTHS);
    }

    /**
     * What edges are drawn to: the author's grid or halves, coarser where there is no room, finer where there is much.
     *
     * @param author the grid of the times as they are
     * @param second how many pixels a second has
     */
    public static Grid at(Grid author, double second) {
        if (TENTHS.width(second) >= (author.compareTo(TENTHS) >= 0 ? LEAST : ROOMY)) {
            return TENTHS;
        }
        return HALVES.width(second) >= LEAST ? HALVES : SECONDS;
    }

    /** From one place to the next. */
    public Duration step() {
        return Duration.ofMillis(millis);
    }

    /** The place nearest to an instant. */
    public Duration nearest(Duration instant) {
        return Duration.ofMillis(Math.round((double) instant.toMillis() / millis) * millis);
    }

    /** The place before an instant, or behind it; one that lies on a place goes to the next. */
    public Duration next(Duration instant, boolean later) {
        long place = Math.floorDiv(instant.toMillis(), millis);
        if (later) {
            return Duration.ofMillis((place + 1) * millis);
        }
        return Duration.ofMillis(Math.max(0, holds(instant) ? place - 1 : place) * millis);
    }

    private boolean holds(Duration instant) {
        return instant.toMillis() % millis == 0;
    }

    private double width(double second) {
        return second * millis / 1000;
    }
}
