package studio.slateroom.script.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TimeRange;

/**
 * Changes when shots begin and end. Times are rewritten in place, in the notation that the author used; where the
 * script states none, they are written into the headers. Beats inside a shot move with it.
 *
 * <p>All times count from the clip's beginning, to the millisecond; finer parts are cut off. Shots are named by their
 * index from 0. A shot outside the script throws {@link IndexOutOfBoundsException}, another number of times than shots
 * {@link IllegalArgumentException}.
 */
public final class Retiming {

    /** Grids on which scaled times may lie, in milliseconds, the coarsest first. */
    private static final List<Long> GRIDS = List.of(1000L, 500L, 250L, 200L, 100L, 50L, 20L, 10L, 1L);

    private Retiming() {}

    /**
     * The times as they stand on the timeline: those stated, else equal parts of {@code length}. Where an author counts
     * whole seconds, as in 0-4, 5-9, 10-15, each shot lasts through its last second.
     *
     * @param length the clip's length
     */
    public static List<TimeRange> times(ShotScript script, Duration length) {
        List<Shot> shots = script.shots();
        List<TimeRange> stated =
                shots.stream().map(Shot::time).filter(Objects::nonNull).toList();
        if (stated.size() == shots.size()) {
            return new Counting(script).meant(stated, length);
        }
        List<TimeRange> times = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            times.add(new TimeRange(part(length, i, shots.size()), part(length, i + 1, shots.size())));
        }
        return List.copyOf(times);
    }

    /**
     * Moves the boundary between a shot and the next one; nothing else moves. A gap between the two is closed.
     *
     * @param times how the shots lie now, see {@link #times}
     * @param shot the index of the shot before the boundary
     * @param to where the boundary goes; kept between the two shots' outer ends
     */
    public static ScriptEdit roll(ShotScript script, List<TimeRange> times, int shot, Duration to) {
        Objects.checkIndex(shot, times.size() - 1);
        List<TimeRange> rolled = meant(script, times);
        Duration first = rolled.get(shot).start();
        Duration last = max(first, rolled.get(shot + 1).end());
        Duration boundary = max(first, to.compareTo(last) > 0 ? last : to);
        rolled.set(shot, new TimeRange(first, boundary));
        rolled.set(shot + 1, new TimeRange(boundary, last));
        return writeMeant(script, rolled);
    }

    /**
     * Moves a shot's end; all later shots move along by as much.
     *
     * @param times how the shots lie now, see {@link #times}
     * @param end where the end goes; one before the shot's start leaves it no length
     */
    public static ScriptEdit ripple(ShotScript script, List<TimeRange> times, int shot, Duration end) {
        List<TimeRange> rippled = meant(script, times);
        TimeRange old = rippled.get(shot);
        TimeRange changed = new TimeRange(old.start(), max(old.start(), end));
        Duration by = changed.end().minus(old.end());
        rippled.set(shot, changed);
        for (int i = shot + 1; i < rippled.size(); i++) {
            rippled.set(i, Ranges.shifted(rippled.get(i), by));
        }
        return writeMeant(script, rippled);
    }

    /**
     * Gives one shot another time, which may leave a gap or an overlap beside it; no other shot moves. Where shots state
     * lengths only, as in a table, its start stays where the shot before ends.
     *
     * @param times how the shots lie now, see {@link #times}
     */
    public static ScriptEdit place(ShotScript script, List<TimeRange> times, int shot, TimeRange to) {
        List<TimeRange> placed = meant(script, times);
        placed.set(shot, to);
        return writeMeant(script, placed);
    }

    /**
     * Scales all shots so that the last ends at {@code length}, on whole seconds where they suffice, else on halves,
     * else on the coarsest grid that leaves no shot without time.
     *
     * @param times how the shots lie now, see {@link #times}
     * @param length where the last shot is to end; {@link ScriptEdit#NONE} where no shot lasts at all
     */
    public static ScriptEdit fit(ShotScript script, List<TimeRange> times, Duration length) {
        List<TimeRange> meant = meant(script, times);
        Duration end = meant.stream().map(TimeRange::end).reduce(Duration.ZERO, Retiming::max);
        if (end.isZero()) {
            return ScriptEdit.NONE;
        }
        List<TimeRange> scaled = List.of();
        for (long grid : GRIDS) {
            scaled = meant.stream()
                    .map(time -> new TimeRange(
                            scaled(time.start(), end, length, grid), scaled(time.end(), end, length, grid)))
                    .toList();
            if (scaled.stream().noneMatch(time -> time.length().isZero())) {
                break;
            }
        }
        return writeMeant(script, scaled);
    }

    /**
     * Writes these times, one for each shot. Lists that count whole seconds, such as 0-4, 5-9, 10-15, go on to do so
     * where the times allow it; {@link ScriptEdit#NONE} where the script says so already.
     *
     * @param times when each shot plays, until the next one's start rather than through the last counted second
     */
    public static ScriptEdit write(ShotScript script, List<TimeRange> times) {
        return writeMeant(script, meant(script, times));
    }

    private static List<TimeRange> meant(ShotScript script, List<TimeRange> times) {
        if (times.size() != script.shots().size()) {
            throw new IllegalArgumentException(
                    times.size() + " times for " + script.shots().size() + " shots");
        }
        return new ArrayList<>(new Counting(script).meant(times));
    }

    private static ScriptEdit writeMeant(ShotScript script, List<TimeRange> times) {
        List<Shot> shots = script.shots();
        List<TimeRange> written = new Counting(script).written(times);
        boolean stated = IntStream.range(0, shots.size())
                .allMatch(i -> written.get(i).equals(shots.get(i).time()));
        if (stated) {
            return ScriptEdit.NONE;
        }
        TimeNotation notation = new TimeNotation(script);
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            edits.addAll(notation.header(i, written.get(i)));
            edits.addAll(notation.beats(i, written.get(i)));
        }
        return new ScriptEdit(edits);
    }

    private static Duration part(Duration length, int index, int count) {
        return Duration.ofMillis(length.toMillis() * index / count);
    }

    private static Duration scaled(Duration instant, Duration end, Duration length, long grid) {
        if (instant.equals(end)) {
            return length;
        }
        double millis = (double) instant.toMillis() * length.toMillis() / end.toMillis();
        return Duration.ofMillis(Math.min(Math.round(millis / grid) * grid, length.toMillis()));
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
