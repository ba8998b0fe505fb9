package studio.slateroom.script.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;

/**
 * The habit of counting whole seconds, as in 0-4, 5-9, 10-15: a shot's stated end is the last second that belongs to
 * it, and the next shot begins a second later.
 */
final class Counting {

    private static final Duration STEP = Duration.ofSeconds(1);

    private Counting() {}

    /** Whether all shots of a script are counted so. */
    static boolean isHabit(ShotScript script) {
        List<Shot> shots = script.shots();
        for (int i = 0; i < shots.size(); i++) {
            boolean whole = shots.get(i).header().time() instanceof TimeMark.Range range
                    && range.start().isWhole()
                    && range.end().isWhole();
            if (!whole || shots.get(i).time() == null || (i > 0 && !follow(time(shots, i - 1), time(shots, i)))) {
                return false;
            }
        }
        return shots.size() > 1;
    }

    /** The times as they are meant: each shot lasts until the next begins. */
    static List<TimeRange> meant(ShotScript script, List<TimeRange> times) {
        if (!isHabit(script)) {
            return times;
        }
        List<TimeRange> meant = new ArrayList<>(times);
        for (int i = 0; i + 1 < meant.size(); i++) {
            if (follow(meant.get(i), meant.get(i + 1))) {
                meant.set(
                        i,
                        new TimeRange(meant.get(i).start(), meant.get(i + 1).start()));
            }
        }
        return meant;
    }

    /** The times as the script writes them; exact where whole seconds do not suffice for the habit. */
    static List<TimeRange> written(ShotScript script, List<TimeRange> meant) {
        if (!isHabit(script)) {
            return meant;
        }
        List<TimeRange> written = new ArrayList<>(meant);
        for (int i = 0; i < meant.size(); i++) {
            TimeRange time = meant.get(i);
            if (time.start().toMillis() % STEP.toMillis() != 0) {
                return meant;
            }
            if (i + 1 < meant.size() && time.end().equals(meant.get(i + 1).start())) {
                if (time.length().compareTo(STEP) <= 0) {
                    return meant;
                }
                written.set(i, new TimeRange(time.start(), time.end().minus(STEP)));
            }
        }
        return written;
    }

    private static boolean follow(TimeRange earlier, TimeRange later) {
        return earlier.end().plus(STEP).equals(later.start());
    }

    private static TimeRange time(List<Shot> shots, int index) {
        TimeRange time = shots.get(index).time();
        if (time == null) {
            throw new IllegalStateException("shot " + index + " has no time");
        }
        return time;
    }
}
