package studio.slateroom.ui.timeline;

import java.time.Duration;

/** Where edges may come to lie. */
enum Grid {
    /** Whole seconds. */
    SECONDS(1),
    /** Half seconds. */
    HALVES(2),
    /** Tenths of a second: as free as a script that people read should be. */
    TENTHS(10),
    /** The frames of a film. */
    FRAMES(24);

    private final int perSecond;

    Grid(int perSecond) {
        this.perSecond = perSecond;
    }

    /** From one place to the next. */
    Duration step() {
        return place(1);
    }

    /** The place nearest to an instant. */
    Duration nearest(Duration instant) {
        return place(Math.round(instant.toMillis() * perSecond / 1000.0));
    }

    /** The place before an instant, or behind it; one that lies on a place goes to the next. */
    Duration next(Duration instant, boolean later) {
        long near = Math.round(instant.toMillis() * perSecond / 1000.0);
        int beside = place(near).compareTo(instant);
        if (later) {
            return place(beside > 0 ? near : near + 1);
        }
        return place(Math.max(0, beside < 0 ? near : near - 1));
    }

    private Duration place(long number) {
        return Duration.ofMillis(Math.round(number * 1000.0 / perSecond));
    }
}
