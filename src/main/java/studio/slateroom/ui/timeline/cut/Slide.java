package studio.slateroom.ui.timeline.cut;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.script.TimeRange;

/** A shot that moves between its neighbours: those that touch it give way, so that no gap opens. */
final class Slide {

    private Slide() {}

    /**
     * How the shots lie once one has moved; as before where it has no room. The script's first beginning and its last
     * end stay, so that the first and the last shot move with one edge only.
     *
     * @param by how far, earlier where it is negative
     * @param least what length every shot keeps
     */
    static List<TimeRange> of(List<TimeRange> times, int shot, Duration by, Duration least) {
        List<TimeRange> moved = new ArrayList<>(times);
        TimeRange time = times.get(shot);
        boolean last = shot + 1 == times.size();
        Duration start =
                shot == 0 && time.start().isZero() ? time.start() : time.start().plus(by);
        Duration end = last ? time.end() : time.end().plus(by);
        if (shot > 0) {
            TimeRange before = times.get(shot - 1);
            boolean touches = before.end().equals(time.start());
            if (start.compareTo(touches ? before.start().plus(least) : min(before.end(), time.start())) < 0) {
                return times;
            }
            moved.set(shot - 1, touches ? new TimeRange(before.start(), start) : before);
        }
        if (!last) {
            TimeRange next = times.get(shot + 1);
            boolean touches = next.start().equals(time.end());
            if (end.compareTo(touches ? next.end().minus(least) : max(next.start(), time.end())) > 0) {
                return times;
            }
            moved.set(shot + 1, touches ? new TimeRange(end, next.end()) : next);
        }
        if (start.isNegative() || end.minus(start).compareTo(least) < 0) {
            return times;
        }
        moved.set(shot, new TimeRange(start, end));
        return moved;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
