package studio.slateroom.script.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import studio.slateroom.script.Shot;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;

/**
 * Changes which shots there are and in which order, with headers, numbers and times in the author's own notation.
 * Numbers and times of the others are kept consistent. A script that states no times is given none.
 *
 * <p>Shots are named by their index from 0; {@code times} says how they lie now, see {@link Retiming#times}.
 */
public final class Restructuring {

    private Restructuring() {}

    /** Puts a new shot of this length behind a shot; -1 puts it before the first. Later shots move along. */
    public static ScriptEdit insert(ShotScript script, List<TimeRange> times, int after, Duration length, String text) {
        List<Shot> shots = script.shots();
        if (shots.isEmpty()) {
            return ScriptEdit.of(TextEdit.insert(script.text().length(), text));
        }
        int place = Objects.checkIndex(after + 1, shots.size() + 1);
        Layout layout = new Layout(script);
        Duration start = after < 0 ? times.getFirst().start() : times.get(after).end();
        int like = model(shots, Math.max(after, 0));
        String shot = layout.opening(like, place, Ranges.from(start, length)) + text + layout.closing(like);
        List<TextEdit> edits = new ArrayList<>();
        edits.add(
                after < 0
                        ? TextEdit.insert(layout.start(0), shot + layout.gap(0))
                        : TextEdit.insert(layout.end(after), layout.gap(after) + shot));
        for (int i = 0; i < shots.size(); i++) {
            boolean later = i >= place;
            edits.addAll(
                    later
                            ? layout.changed(i, i + 1, Ranges.shifted(times.get(i), length))
                            : layout.changed(i, i, times.get(i)));
        }
        return new ScriptEdit(edits);
    }

    /** Cuts a shot in two at an instant inside it; its description is parted at the sentence nearest to that. */
    public static ScriptEdit split(ShotScript script, List<TimeRange> times, int shot, Duration at) {
        TimeRange time = times.get(shot);
        if (at.compareTo(time.start()) <= 0 || at.compareTo(time.end()) >= 0) {
            return ScriptEdit.NONE;
        }
        Layout layout = new Layout(script);
        double part = (double) at.minus(time.start()).toMillis() / time.length().toMillis();
        TextSpan cut = Sentences.cut(script.text(), script.shots().get(shot), part);
        String second =
                layout.closing(shot) + layout.gap(shot) + layout.opening(shot, shot + 1, new TimeRange(at, time.end()));
        List<TextEdit> edits = new ArrayList<>(layout.headed(shot, shot, new TimeRange(time.start(), at)));
        edits.add(new TextEdit(cut, second));
        for (int i = 0; i < times.size(); i++) {
            if (i != shot) {
                edits.addAll(layout.changed(i, i < shot ? i : i + 1, times.get(i)));
            }
        }
        return new ScriptEdit(edits);
    }

    /** Makes one shot out of this one and the next; the first one's header stays. */
    public static ScriptEdit merge(ShotScript script, List<TimeRange> times, int shot) {
        Objects.checkIndex(shot, times.size() - 1);
        Layout layout = new Layout(script);
        TextSpan first = script.shots().get(shot).body();
        TextSpan second = script.shots().get(shot + 1).body();
        Duration start = times.get(shot).start();
        Duration end = times.get(shot + 1).end();
        List<TextEdit> edits = new ArrayList<>();
        edits.addAll(layout.headed(shot, shot, Ranges.from(start, end.minus(start))));
        edits.add(new TextEdit(
                new TextSpan(/* start= */ first.end(), /* end= */ second.start()),
                Sentences.joint(first.in(script.text()))));
        for (int i = shot + 2; i < times.size(); i++) {
            edits.addAll(layout.changed(i, i - 1, times.get(i)));
        }
        return new ScriptEdit(edits);
    }

    /** Takes a shot out; later shots close up. */
    public static ScriptEdit delete(ShotScript script, List<TimeRange> times, int shot) {
        Layout layout = new Layout(script);
        List<TextEdit> edits = new ArrayList<>();
        edits.add(TextEdit.delete(place(layout, shot, times.size())));
        for (int i = shot + 1; i < times.size(); i++) {
            Duration back = times.get(shot).length().negated();
            edits.addAll(layout.changed(i, i - 1, Ranges.shifted(times.get(i), back)));
        }
        return new ScriptEdit(edits);
    }

    /** Moves a shot to another place in the order; each keeps its length. */
    public static ScriptEdit move(ShotScript script, List<TimeRange> times, int from, int to) {
        Objects.checkIndex(to, times.size());
        if (from == to) {
            return ScriptEdit.NONE;
        }
        Layout layout = new Layout(script);
        List<TimeRange> moved = movedTimes(times, from, to);
        List<TextEdit> edits = new ArrayList<>();
        String shot = layout.render(layout.content(from), layout.changed(from, to, moved.get(from)));
        if (to < from) {
            edits.add(TextEdit.insert(layout.start(to), shot + layout.gap(from - 1)));
            edits.add(TextEdit.delete(new TextSpan(layout.end(from - 1), layout.end(from))));
        } else {
            edits.add(TextEdit.delete(new TextSpan(layout.start(from), layout.start(from + 1))));
            edits.add(TextEdit.insert(layout.end(to), layout.gap(from) + shot));
        }
        for (int i = 0; i < times.size(); i++) {
            if (i != from) {
                edits.addAll(layout.changed(i, order(times.size(), from, to).indexOf(i), moved.get(i)));
            }
        }
        return new ScriptEdit(edits);
    }

    /** Numbers the shots from 1. */
    public static ScriptEdit renumber(ShotScript script) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < script.shots().size(); i++) {
            edits.addAll(NumberNotation.number(script.text(), script.shots().get(i), i + 1));
        }
        return new ScriptEdit(edits);
    }

    /** The shot whose header a new one beside it is written like: a neighbour where it has none itself. */
    private static int model(List<Shot> shots, int beside) {
        boolean bare = shots.get(beside).header().span().isEmpty();
        return bare && beside + 1 < shots.size() ? beside + 1 : beside;
    }

    /** A shot with the white space that has no use without it. */
    private static TextSpan place(Layout layout, int shot, int count) {
        if (shot + 1 < count) {
            return new TextSpan(layout.start(shot), layout.start(shot + 1));
        }
        return new TextSpan(shot == 0 ? layout.start(0) : layout.end(shot - 1), layout.end(shot));
    }

    private static List<Integer> order(int count, int from, int to) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i != from) {
                order.add(i);
            }
        }
        order.add(to, from);
        return order;
    }

    /** The times by the shots' old indices; gaps between shots stay where they are in the order. */
    private static List<TimeRange> movedTimes(List<TimeRange> times, int from, int to) {
        List<TimeRange> moved = new ArrayList<>(times);
        Duration start = times.get(Math.min(from, to)).start();
        List<Integer> order = order(times.size(), from, to);
        for (int place = Math.min(from, to); place <= Math.max(from, to); place++) {
            TimeRange time = Ranges.from(start, times.get(order.get(place)).length());
            moved.set(order.get(place), time);
            if (place + 1 < times.size()) {
                start = time.end()
                        .plus(times.get(place + 1)
                                .start()
                                .minus(times.get(place).end()));
            }
        }
        return moved;
    }
}
