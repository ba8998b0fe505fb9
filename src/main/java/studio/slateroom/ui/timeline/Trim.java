package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.Retiming;
import studio.slateroom.script.edit.ScriptEdit;

/**
 * A shot's end that moves.
 *
 * @param times how the shots lie before it
 * @param shot the shot's index
 * @param to where the end goes; both shots beside it keep some length
 * @param way what happens to the others
 */
record Trim(List<TimeRange> times, int shot, Duration to, Way way) {

    /** What happens to the shots behind an end that moves. */
    enum Way {
        /** The next one begins where this one ends. */
        ROLL,
        /** All later ones move along. */
        RIPPLE,
        /** None moves: a gap or an overlap lies between. */
        ALONE
    }

    /**
     * Moves a shot's end. An end beside a gap or an overlap moves alone, so that it can be led back to its neighbour.
     *
     * @param wanted where it is to go
     * @param ripple whether later shots are to move along
     * @param least what length the shots are to keep, if they have as much
     */
    static Trim of(List<TimeRange> times, int shot, Duration wanted, boolean ripple, Duration least) {
        TimeRange time = times.get(shot);
        boolean last = shot + 1 == times.size();
        Duration first = time.start().plus(min(least, time.length().dividedBy(2)));
        if (ripple || last) {
            return new Trim(times, shot, max(first, wanted), Way.RIPPLE);
        }
        TimeRange next = times.get(shot + 1);
        if (!next.start().equals(time.end())) {
            return new Trim(times, shot, max(first, min(wanted, max(time.end(), next.start()))), Way.ALONE);
        }
        Duration behind = next.end().minus(min(least, next.length().dividedBy(2)));
        return new Trim(times, shot, max(first, min(wanted, behind)), Way.ROLL);
    }

    /** How the shots lie after it. */
    List<TimeRange> result() {
        List<TimeRange> result = new ArrayList<>(times);
        TimeRange old = times.get(shot);
        result.set(shot, new TimeRange(old.start(), to));
        Duration by = to.minus(old.end());
        for (int i = shot + 1; i < times.size(); i++) {
            TimeRange time = times.get(i);
            if (way == Way.RIPPLE) {
                Duration start = max(Duration.ZERO, time.start().plus(by));
                result.set(i, new TimeRange(start, start.plus(time.length())));
            } else if (way == Way.ROLL && i == shot + 1) {
                result.set(i, new TimeRange(to, time.end()));
            }
        }
        return result;
    }

    /** It as an edit of the text. */
    ScriptEdit edit(ShotScript script) {
        return switch (way) {
            case ROLL -> Retiming.roll(script, times, shot, to);
            case RIPPLE -> Retiming.ripple(script, times, shot, to);
            case ALONE -> Retiming.place(script, times, shot, result().get(shot));
        };
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
