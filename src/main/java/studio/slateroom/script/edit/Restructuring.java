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
 * Numbers and times of the others are kept consistent. A script that states no times is given none, except that a text
 * without any header is parted by times.
 *
 * <p>Shots are named by their index from 0; {@code times} says how they lie now, one for each shot, to the millisecond,
 * see {@link Retiming#times}. An index outside the script throws {@link IndexOutOfBoundsException}, another number of
 * times than shots {@link IllegalArgumentException}.
 */
public final class Restructuring {

    private final ShotScript script;
    private final List<Shot> shots;
    private final Layout layout;
    private final Counting counting;
    private final List<TimeRange> times;

    private Restructuring(ShotScript script, List<TimeRange> times) {
        this.script = script;
        shots = script.shots();
        if (times.size() != shots.size()) {
            throw new IllegalArgumentException(times.size() + " times for " + shots.size() + " shots");
        }
        layout = new Layout(script);
        counting = new Counting(script);
        this.times = counting.meant(times);
    }

    /**
     * Puts a new shot of this length behind a shot. Later shots move along. In a blank text the new shot is the text.
     *
     * @param after the index of the shot before it; -1 puts it before the first
     * @param length how long it lasts, to the millisecond, not negative
     * @param text what it shows; in a table it becomes one line
     */
    public static ScriptEdit insert(ShotScript script, List<TimeRange> times, int after, Duration length, String text) {
        return script.shots().isEmpty()
                ? ScriptEdit.of(TextEdit.insert(script.text().length(), text))
                : new Restructuring(script, times).inserted(after, length, text);
    }

    /**
     * Cuts a shot in two; its description is parted at the sentence nearest to that.
     *
     * @param at when the second part begins, from the clip's beginning; {@link ScriptEdit#NONE} where this is not
     *     inside the shot
     */
    public static ScriptEdit split(ShotScript script, List<TimeRange> times, int shot, Duration at) {
        return new Restructuring(script, times).cut(shot, at);
    }

    /** Makes one shot out of this one and the next; the first one's header stays. The last shot has no next one. */
    public static ScriptEdit merge(ShotScript script, List<TimeRange> times, int shot) {
        Objects.checkIndex(shot, times.size() - 1);
        return new Restructuring(script, times).joined(shot);
    }

    /** Takes a shot out; later shots close up by its length. */
    public static ScriptEdit delete(ShotScript script, List<TimeRange> times, int shot) {
        Objects.checkIndex(shot, times.size());
        return new Restructuring(script, times).without(shot);
    }

    /** Puts a shot's like right behind it, its beats with it; later shots move along. */
    public static ScriptEdit duplicate(ShotScript script, List<TimeRange> times, int shot) {
        Objects.checkIndex(shot, times.size());
        return new Restructuring(script, times).doubled(shot);
    }

    /** Moves a shot to another place in the order; each keeps its length, its beats move with it. */
    public static ScriptEdit move(ShotScript script, List<TimeRange> times, int from, int to) {
        Objects.checkIndex(from, times.size());
        Objects.checkIndex(to, times.size());
        return from == to ? ScriptEdit.NONE : new Restructuring(script, times).moved(from, to);
    }

    /** Numbers the shots from 1, in the figures that each has; shots without a number get none. */
    public static ScriptEdit renumber(ShotScript script) {
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < script.shots().size(); i++) {
            edits.addAll(NumberNotation.number(script.text(), script.shots().get(i), i + 1));
        }
        return new ScriptEdit(edits);
    }

    private ScriptEdit inserted(int after, Duration length, String words) {
        int place = Objects.checkIndex(after + 1, shots.size() + 1);
        Duration start = after < 0 ? times.getFirst().start() : times.get(after).end();
        Arrangement fresh = added(place, Ranges.from(start, length));
        boolean bare = layout.isParted() && after <= 0;
        int like = bare ? 1 : Math.max(after, 0);
        List<TextEdit> edits = new ArrayList<>(fresh.edits(Arrangement.NEW));
        TimeRange time = fresh.times().get(place);
        if (after >= 0) {
            String gap = layout.gap(after);
            String shot = layout.fresh(like, place, time, place < shots.size() ? Sentences.ended(words, gap) : words);
            String before = Sentences.ended(layout.content(after).in(script.text()), gap);
            String end = before.substring(layout.content(after).length());
            edits.add(TextEdit.insert(layout.end(after), end + gap + shot));
        } else if (bare) {
            String divider = layout.opening(1, 1, time);
            edits.add(TextEdit.insert(shots.getFirst().body().start(), Sentences.ended(words, "") + divider));
        } else {
            String gap = layout.gap(0);
            edits.add(TextEdit.insert(
                    layout.start(0), layout.fresh(like, place, time, Sentences.ended(words, gap)) + gap));
        }
        return new ScriptEdit(edits);
    }

    private ScriptEdit cut(int shot, Duration at) {
        TimeRange time = times.get(shot);
        if (at.compareTo(time.start()) <= 0 || at.compareTo(time.end()) >= 0) {
            return ScriptEdit.NONE;
        }
        List<Integer> order = Arrangement.order(shots.size());
        order.add(shot + 1, Arrangement.NEW);
        List<TimeRange> parted = new ArrayList<>(times);
        parted.set(shot, new TimeRange(time.start(), at));
        parted.add(shot + 1, new TimeRange(at, time.end()));
        Arrangement after = arranged(order, parted);
        double part = (double) at.minus(time.start()).toMillis() / time.length().toMillis();
        TextSpan cut = Sentences.cut(script.text(), shots.get(shot), layout.description(shot), part);
        int like = layout.isParted() && shot == 0 ? 1 : shot;
        TimeRange first = after.times().get(shot);
        TimeRange second = after.times().get(shot + 1);
        // What stands behind the first part is new, and what stood there before closes the second one.
        List<TextEdit> edits = new ArrayList<>(after.edits(shot));
        layout.headed(shot, shot, first).stream()
                .filter(edit -> edit.span().start() < cut.start()
                        || edit.span().end() <= layout.description(shot).start())
                .forEach(edits::add);
        edits.add(new TextEdit(
                cut, layout.closing(shot, shot, first) + layout.gap(shot) + layout.opening(like, shot + 1, second)));
        layout.headed(shot, shot + 1, second).stream()
                .filter(edit -> edit.span().start() > layout.description(shot).end())
                .forEach(edits::add);
        return new ScriptEdit(edits);
    }

    private ScriptEdit joined(int shot) {
        List<Integer> order = Arrangement.order(shots.size());
        order.removeIf(old -> old == shot + 1);
        List<TimeRange> merged = new ArrayList<>(times);
        TimeRange next = merged.remove(shot + 1);
        Duration start = merged.get(shot).start();
        merged.set(shot, Ranges.from(start, next.end().minus(start)));
        Arrangement after = arranged(order, merged);
        List<TextEdit> edits = new ArrayList<>(after.edits(shot));
        edits.addAll(layout.headed(shot, shot, after.times().get(shot)));
        TextSpan first = layout.description(shot);
        TextSpan second = layout.description(shot + 1);
        String joint = Sentences.joint(first.in(script.text()));
        if (first.end() < layout.end(shot)) {
            edits.add(TextEdit.insert(first.end(), joint + second.in(script.text())));
            edits.add(TextEdit.delete(layout.place(shot + 1)));
        } else {
            edits.add(new TextEdit(new TextSpan(/* start= */ first.end(), /* end= */ second.start()), joint));
        }
        return new ScriptEdit(edits);
    }

    private ScriptEdit without(int shot) {
        List<Integer> order = Arrangement.order(shots.size());
        order.removeIf(old -> old == shot);
        List<TimeRange> left = new ArrayList<>(times);
        Duration back = left.remove(shot).length().negated();
        for (int i = shot; i < left.size(); i++) {
            left.set(i, Ranges.shifted(left.get(i), back));
        }
        List<TextEdit> edits = new ArrayList<>(arranged(order, left).edits(shot));
        edits.add(TextEdit.delete(layout.place(shot)));
        return new ScriptEdit(edits);
    }

    private ScriptEdit doubled(int shot) {
        TimeRange time = times.get(shot);
        Arrangement after = added(shot + 1, Ranges.from(time.end(), time.length()));
        if (layout.isParted() && shot == 0) {
            return inserted(0, time.length(), layout.description(0).in(script.text()));
        }
        String gap = layout.gap(shot);
        TimeRange second = after.times().get(shot + 1);
        String copy = layout.render(layout.content(shot), layout.changed(shot, shot + 1, second));
        String end = Sentences.ended(copy, gap).substring(copy.length());
        List<TextEdit> edits = new ArrayList<>(after.edits(Arrangement.NEW));
        edits.add(TextEdit.insert(layout.end(shot), end + gap + copy + (shot + 1 < shots.size() ? end : "")));
        return new ScriptEdit(edits);
    }

    /** All shots with a new one among them; later ones move along. */
    private Arrangement added(int place, TimeRange time) {
        List<Integer> order = Arrangement.order(shots.size());
        order.add(place, Arrangement.NEW);
        List<TimeRange> longer = new ArrayList<>(times);
        for (int i = place; i < longer.size(); i++) {
            longer.set(i, Ranges.shifted(longer.get(i), time.length()));
        }
        longer.add(place, time);
        return arranged(order, longer);
    }

    private ScriptEdit moved(int from, int to) {
        return new Moving(script, layout)
                .moved(from, to, order -> arranged(order, Moving.times(times, order, from, to)));
    }

    private Arrangement arranged(List<Integer> order, List<TimeRange> meant) {
        return new Arrangement(layout, order, counting.written(meant));
    }
}
