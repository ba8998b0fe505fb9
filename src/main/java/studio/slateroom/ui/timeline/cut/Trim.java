package studio.slateroom.ui.timeline.cut;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.Retiming;
import studio.slateroom.script.edit.ScriptEdit;

/**
 * A shot's edge that moves.
 *
 * @param times how the shots lie before it
 * @param grip the edge; a beginning only where it does not touch the shot before
 * @param to where the edge goes; the shots beside it keep some length
 * @param way what happens to the others
 */
public record Trim(List<TimeRange> times, Grip grip, Duration to, Way way) {

    /** What happens to the shots behind an end that moves. */
    public enum Way {
        /** The next one begins where this one ends. */
        ROLL,
        /** All later ones move along. */
        RIPPLE,
        /** None moves: a gap or an overlap lies between. */
        ALONE
    }

    /**
     * Moves a shot's edge. One beside a gap or an overlap moves alone, so that it can be led back to its neighbour; the
     * last shot's end has nothing behind it that could move.
     *
     * @param wanted where it is to go
     * @param ripple whether later shots are to move along
     * @param least what length the shots are to keep, if they have as much
     */
    public static Trim of(List<TimeRange> times, Grip grip, Duration wanted, boolean ripple, Duration least) {
        int shot = grip.shot();
        TimeRange time = times.get(shot);
        Duration before = shot == 0 ? Duration.ZERO : times.get(shot - 1).end();
        if (grip.part() == Grip.Part.START) {
            if (shot > 0 && time.start().equals(before)) {
                return of(times, Grip.end(shot - 1), wanted, ripple, least);
            }
            Duration last = time.end().minus(least(time, least));
            return new Trim(times, grip, between(min(time.start(), before), wanted, last), Way.ALONE);
        }
        Duration first = time.start().plus(least(time, least));
        if (ripple || shot + 1 == times.size()) {
            return new Trim(times, grip, max(first, wanted), Way.RIPPLE);
        }
        TimeRange next = times.get(shot + 1);
        if (!next.start().equals(time.end())) {
            return new Trim(times, grip, between(first, wanted, max(time.end(), next.start())), Way.ALONE);
        }
        return new Trim(times, grip, between(first, wanted, next.end().minus(least(next, least))), Way.ROLL);
    }

    /** Where the edge lies before it. */
    public Duration from() {
        TimeRange time = times.get(grip.shot());
        return grip.part() == Grip.Part.START ? time.start() : time.end();
    }

    /** How the shots lie after it. */
    public List<TimeRange> result() {
        int shot = grip.shot();
        List<TimeRange> result = new ArrayList<>(times);
        TimeRange old = times.get(shot);
        result.set(
                shot, grip.part() == Grip.Part.START ? new TimeRange(to, old.end()) : new TimeRange(old.start(), to));
        Duration by = to.minus(from());
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
    public ScriptEdit edit(ShotScript script) {
        int shot = grip.shot();
        return switch (way) {
            case ROLL -> Retiming.roll(script, times, shot, to);
            case RIPPLE -> Retiming.ripple(script, times, shot, to);
            case ALONE -> Retiming.place(script, times, shot, result().get(shot));
        };
    }

    /** The length that a shot keeps. */
    private static Duration least(TimeRange time, Duration least) {
        return min(least, time.length());
    }

    private static Duration between(Duration least, Duration wanted, Duration most) {
        return max(least, min(wanted, most));
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
