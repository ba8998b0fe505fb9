package studio.slateroom.ui.timeline.cut;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import studio.slateroom.script.ScriptShape;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.TimeRange;
import studio.slateroom.script.edit.Retiming;

/**
 * When the shots of a script are meant to play.
 *
 * @param times one for each shot; authors who count seconds, as in 0-4, 5-9, mean shots that touch
 * @param basis where they come from
 * @param length the clip's length
 */
public record ShotTimes(List<TimeRange> times, Basis basis, Duration length) {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** On which grid the parts of an untimed script are written, in milliseconds, the coarsest first. */
    private static final List<Long> GRIDS = List.of(500L, 100L, 1L);

    /** Where the times come from, and so what moving an edge would mean. */
    public enum Basis {
        /** The script states them all. */
        STATED,
        /** It states none: they are equal parts of the clip, and moving an edge writes them down. */
        DIVIDED,
        /** It is one shot without a header, which lasts as long as the clip whatever is written. */
        WHOLE,
        /** It states some, which moving an edge would overwrite. */
        PARTLY
    }

    public ShotTimes {
        times = List.copyOf(times);
    }

    /** The times of a script in a clip of this length. */
    public static ShotTimes of(ShotScript script, Duration length) {
        List<TimeRange> times = Retiming.times(script, length);
        Basis basis = basis(script);
        boolean counted = basis == Basis.STATED && countsSeconds(script.shots(), times);
        return new ShotTimes(counted ? touching(times, length) : times, basis, length);
    }

    /** Whether the script says when its shots play. */
    public boolean stated() {
        return basis == Basis.STATED;
    }

    /** Whether edges stay where they are. */
    public boolean locked() {
        return basis == Basis.WHOLE || basis == Basis.PARTLY;
    }

    /** The grid that the author uses. */
    public Grid grid() {
        return stated() ? Grid.of(times) : Grid.HALVES;
    }

    /** The times as an edit writes them: parts of an untimed script on figures that can be read. */
    public List<TimeRange> written() {
        if (stated() || times.isEmpty()) {
            return times;
        }
        long part = length.toMillis() / times.size();
        long grid = GRIDS.stream().filter(step -> step * 2 <= part).findFirst().orElse(1L);
        return times.stream()
                .map(time -> new TimeRange(rounded(time.start(), grid), rounded(time.end(), grid)))
                .toList();
    }

    /** Where the last shot ends. */
    public Duration end() {
        return times.stream().map(TimeRange::end).max(Duration::compareTo).orElse(Duration.ZERO);
    }

    /** Whether a shot begins away from where the one before ends, so that its beginning is an edge of its own. */
    public boolean startsApart(int shot) {
        Duration before = shot == 0 ? Duration.ZERO : times.get(shot - 1).end();
        return !times.get(shot).start().equals(before);
    }

    /** The gaps and overlaps between the stated times, in the order of the shots. */
    public List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        if (!stated()) {
            return breaks;
        }
        for (int i = 0; i < times.size(); i++) {
            Duration before = i == 0 ? Duration.ZERO : times.get(i - 1).end();
            Duration start = times.get(i).start();
            if (start.compareTo(before) > 0) {
                breaks.add(new Break(Break.Kind.GAP, i - 1, new TimeRange(before, start)));
            } else if (start.compareTo(before) < 0) {
                breaks.add(new Break(Break.Kind.OVERLAP, i - 1, new TimeRange(start, before)));
            }
        }
        if (end().compareTo(length) < 0) {
            breaks.add(new Break(Break.Kind.REST, times.size() - 1, new TimeRange(end(), length)));
        }
        return breaks;
    }

    private static Basis basis(ShotScript script) {
        if (script.isTimed()) {
            return Basis.STATED;
        }
        if (script.shape() == ScriptShape.NONE) {
            return Basis.WHOLE;
        }
        boolean some = script.shots().stream().anyMatch(shot -> shot.header().time() != null);
        return some ? Basis.PARTLY : Basis.DIVIDED;
    }

    private Duration rounded(Duration instant, long grid) {
        return instant.equals(length)
                ? length
                : Duration.ofMillis(Math.round((double) instant.toMillis() / grid) * grid);
    }

    /** One pair with another distance shows that the figures are instants, and the gaps meant. */
    private static boolean countsSeconds(List<Shot> shots, List<TimeRange> times) {
        boolean whole = shots.stream()
                .allMatch(shot -> shot.header().time() instanceof TimeMark.Range range
                        && range.start().isWhole()
                        && range.end().isWhole());
        return whole
                && times.size() > 1
                && IntStream.range(1, times.size()).allMatch(i -> gap(times, i).equals(SECOND));
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
