package studio.slateroom.script.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;

/**
 * The habit of counting whole seconds, as in 0-4, 5-9, 10-15: a shot's stated end is the last second that belongs to
 * it, and the next shot begins a second later. The last shot's end is the clip's.
 */
final class Counting {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<TimeRange> stated;
    private final boolean habit;

    Counting(ShotScript script) {
        List<Shot> shots = script.shots();
        boolean whole = script.isTimed()
                && shots.stream()
                        .allMatch(shot -> shot.header().time() instanceof TimeMark.Range range
                                && range.start().isWhole()
                                && range.end().isWhole());
        stated = whole ? shots.stream().map(Shot::time).filter(Objects::nonNull).toList() : List.of();
        long counted = IntStream.range(1, stated.size())
                .filter(i -> gap(stated, i).equals(SECOND))
                .count();
        boolean apart =
                IntStream.range(1, stated.size()).allMatch(i -> gap(stated, i).compareTo(SECOND) >= 0);
        habit = counted > 0 && counted * 2 >= stated.size() - 1 && apart;
    }

    /** The times as they are meant: each shot lasts through its last second. Those that are meant so already stay. */
    List<TimeRange> meant(List<TimeRange> times) {
        if (!habit) {
            return times;
        }
        List<TimeRange> meant = new ArrayList<>(times);
        for (int i = 0; i + 1 < meant.size(); i++) {
            if (meant.get(i).equals(stated.get(i))) {
                meant.set(
                        i,
                        new TimeRange(stated.get(i).start(), stated.get(i).end().plus(SECOND)));
            }
        }
        return meant;
    }

    /** The times as they are meant in a clip of this length, whose last second may be counted too. */
    List<TimeRange> meant(List<TimeRange> times, Duration length) {
        List<TimeRange> meant = new ArrayList<>(meant(times));
        if (habit && meant.getLast().end().plus(SECOND).equals(length)) {
            meant.set(meant.size() - 1, new TimeRange(meant.getLast().start(), length));
        }
        return List.copyOf(meant);
    }

    /** Times in their order as the script writes them; exact where whole seconds do not suffice for the habit. */
    List<TimeRange> written(List<TimeRange> meant) {
        if (!habit) {
            return meant;
        }
        List<TimeRange> written = new ArrayList<>(meant);
        for (int i = 0; i < meant.size(); i++) {
            TimeRange time = meant.get(i);
            boolean last = i + 1 == meant.size();
            boolean overlaps = i > 0 && gap(meant, i).isNegative();
            if (!isWhole(time) || overlaps || (!last && time.length().compareTo(SECOND) <= 0)) {
                return meant;
            }
            if (!last) {
                written.set(i, new TimeRange(time.start(), time.end().minus(SECOND)));
            }
        }
        return written;
    }

    private static boolean isWhole(TimeRange time) {
        return time.start().toMillis() % 1000 == 0 && time.end().toMillis() % 1000 == 0;
    }

    private static Duration gap(List<TimeRange> times, int index) {
        return times.get(index).start().minus(times.get(index - 1).end());
    }
}
