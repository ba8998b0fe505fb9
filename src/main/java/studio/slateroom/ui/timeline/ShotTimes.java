package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.Retiming;

/**
 * When the shots of a script are meant to play.
 *
 * @param times one for each shot; authors who count seconds, as in 0-4, 5-9, mean shots that touch
 * @param stated whether the script says so; else they are equal parts of the clip
 * @param length the clip's length
 */
record ShotTimes(List<TimeRange> times, boolean stated, Duration length) {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** On which grid the parts of an untimed script are written, in milliseconds, the coarsest first. */
    private static final List<Long> GRIDS = List.of(500L, 100L, 1L);

    ShotTimes {
        times = List.copyOf(times);
    }

    /** The times of a script in a clip of this length. */
    static ShotTimes of(ShotScript script, Duration length) {
        List<TimeRange> times = Retiming.times(script, length);
        boolean stated = script.isTimed();
        return new ShotTimes(
                stated && countsSeconds(script.shots(), times) ? touching(times, length) : times, stated, length);
    }

    /** The times as an edit writes them: parts of an untimed script on figures that can be read. */
    List<TimeRange> written() {
        if (stated || times.isEmpty()) {
            return times;
        }
        long part = length.toMillis() / times.size();
        long grid = GRIDS.stream().filter(step -> step * 2 <= part).findFirst().orElse(1L);
        return times.stream()
                .map(time -> new TimeRange(rounded(time.start(), grid), rounded(time.end(), grid)))
                .toList();
    }

    /** Where the last shot ends. */
    Duration end() {
        return times.stream().map(TimeRange::end).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** The gaps and overlaps between the stated times, in the order of the shots. */
    List<TimelineBreak> breaks() {
        List<TimelineBreak> breaks = new ArrayList<>();
        if (!stated) {
            return breaks;
        }
        for (int i = 0; i < times.size(); i++) {
            Duration before = i == 0 ? Duration.ZERO : times.get(i - 1).end();
            Duration start = times.get(i).start();
            if (start.compareTo(before) > 0) {
                breaks.add(new TimelineBreak(TimelineBreak.Kind.GAP, i - 1, new TimeRange(before, start)));
            } else if (start.compareTo(before) < 0) {
                breaks.add(new TimelineBreak(TimelineBreak.Kind.OVERLAP, i - 1, new TimeRange(start, before)));
            }
        }
        if (end().compareTo(length) < 0) {
            breaks.add(new TimelineBreak(TimelineBreak.Kind.REST, times.size() - 1, new TimeRange(end(), length)));
        }
        return breaks;
    }

    private Duration rounded(Duration instant, long grid) {
        return instant.equals(length) ? length : Duration.ofMillis(Math.round((double) instant.toMillis() / grid) * grid);
    }

    /** One pair that touches by its figures shows that the others are not meant to. */
    private static boolean countsSeconds(List<Shot> shots, List<TimeRange> times) {
        boolean whole = shots.stream()
                .allMatch(shot -> shot.header().time() instanceof TimeMark.Range range
                        && range.start().isWhole()
                        && range.end().isWhole());
        return whole
                && IntStream.range(1, times.size()).anyMatch(i -> gap(times, i).equals(SECOND))
                && IntStream.range(1, times.size()).noneMatch(i -> gap(times, i).isZero());
    }

    private static List<TimeRange> touching(List<TimeRange> times, Duration length) {
        List<TimeRange> touching = new ArrayList<>(times);
        for (int i = 0; i < times.size(); i++) {
            Duration next = i + 1 < times.size() ? times.get(i + 1).start() : length;
            TimeRange time = times.get(i);
            if (next.minus(time.end()).equals(SECOND)) {
                touching.set(i, new TimeRange(time.start(), next));
            }
        }
        return touching;
    }

    private static Duration gap(List<TimeRange> times, int shot) {
        return times.get(shot).start().minus(times.get(shot - 1).end());
    }
}
