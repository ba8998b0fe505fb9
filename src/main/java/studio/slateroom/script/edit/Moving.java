package studio.slateroom.script.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;

/** Moves a shot to another place in the order. */
final class Moving {

    private final ShotScript script;
    private final Layout layout;

    Moving(ShotScript script, Layout layout) {
        this.script = script;
        this.layout = layout;
    }

    /** The edit that moves a shot, given how an order is arranged in time. */
    ScriptEdit moved(int from, int to, Function<List<Integer>, Arrangement> arranged) {
        List<Integer> order = Arrangement.order(script.shots().size());
        Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        Arrangement after = arranged.apply(order);
        return layout.isParted() ? exchanged(from, to, order) : carried(from, to, after);
    }

    /** The times at the new places; gaps between shots stay where they are in the order. */
    static List<TimeRange> times(List<TimeRange> times, List<Integer> order, int from, int to) {
        List<TimeRange> moved = new ArrayList<>(times);
        Duration start = times.get(Math.min(from, to)).start();
        for (int place = Math.min(from, to); place <= Math.max(from, to); place++) {
            TimeRange time = Ranges.from(start, times.get(order.get(place)).length());
            moved.set(place, time);
            if (place + 1 < times.size()) {
                Duration gap =
                        times.get(place + 1).start().minus(times.get(place).end());
                start = time.end().plus(gap);
            }
        }
        return moved;
    }

    private ScriptEdit carried(int from, int to, Arrangement after) {
        List<TextEdit> edits = new ArrayList<>(after.edits(from));
        String shot = layout.render(
                layout.content(from), layout.changed(from, to, after.times().get(to)));
        if (to < from) {
            edits.add(TextEdit.insert(layout.start(to), Sentences.ended(shot, layout.gap(to)) + layout.gap(from - 1)));
            edits.add(TextEdit.delete(layout.behind(from)));
        } else {
            String gap = layout.gap(from);
            String last = layout.content(to).in(script.text());
            String end = Sentences.ended(last, gap).substring(last.length());
            edits.add(TextEdit.delete(layout.place(from)));
            edits.add(TextEdit.insert(layout.end(to), end + gap + shot));
        }
        return new ScriptEdit(edits);
    }

    /** What parts the shots stays where it is; what they show changes places. */
    private ScriptEdit exchanged(int from, int to, List<Integer> order) {
        List<TextEdit> edits = new ArrayList<>();
        for (int place = Math.min(from, to); place <= Math.max(from, to); place++) {
            TextSpan here = layout.description(place);
            edits.add(new TextEdit(here, layout.description(order.get(place)).in(script.text())));
        }
        return new ScriptEdit(edits);
    }
}
