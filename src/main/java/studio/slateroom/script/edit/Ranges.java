package studio.slateroom.script.edit;

import java.time.Duration;
import studio.slateroom.script.TimeRange;

/** Arithmetic with stretches of the clip. */
final class Ranges {

    private Ranges() {}

    /** The same stretch later by this much; none begins before the clip does. */
    static TimeRange shifted(TimeRange range, Duration by) {
        return from(range.start().plus(by), range.length());
    }

    /** The stretch of this length from an instant on; it begins with the clip at the earliest. */
    static TimeRange from(Duration start, Duration length) {
        Duration first = start.isNegative() ? Duration.ZERO : start;
        return new TimeRange(first, first.plus(length));
    }
}
