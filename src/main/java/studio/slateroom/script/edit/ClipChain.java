package studio.slateroom.script.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.TimeRange;

/** Parts a script that is longer than a model's longest clip into several that play one after the other. */
public final class ClipChain {

    private ClipChain() {}

    /**
     * One clip of the chain.
     *
     * @param text its script: opening, its shots from 0 s and numbered from 1, tail
     * @param length how long it must be: one of the allowed lengths
     */
    public record Link(String text, Duration length) {}

    /**
     * Parts a script at shot boundaries; each clip takes as many shots as the longest length holds.
     *
     * @param times how the shots lie now, see {@link Retiming#times}
     * @param allowed the lengths that the model makes, ascending
     * @return the parts in order; one where the script fits, none where a single shot is longer than any clip
     */
    public static List<Link> split(ShotScript script, List<TimeRange> times, List<Duration> allowed) {
        List<Link> links = new ArrayList<>();
        int first = 0;
        while (first < times.size()) {
            int behind = first;
            Optional<Duration> length = Optional.empty();
            Optional<Duration> longer = fitting(times, first, behind, allowed);
            while (longer.isPresent()) {
                length = longer;
                behind++;
                longer = behind < times.size() ? fitting(times, first, behind, allowed) : Optional.empty();
            }
            if (length.isEmpty()) {
                return List.of();
            }
            links.add(new Link(part(script, times, first, behind), length.get()));
            first = behind;
        }
        return List.copyOf(links);
    }

    /** The shortest length that holds the shots from one to another. */
    private static Optional<Duration> fitting(List<TimeRange> times, int first, int last, List<Duration> allowed) {
        Duration needed = times.get(last).end().minus(times.get(first).start());
        return allowed.stream().filter(length -> length.compareTo(needed) >= 0).findFirst();
    }

    private static String part(ShotScript script, List<TimeRange> times, int first, int behind) {
        Layout layout = new Layout(script);
        List<TextEdit> edits = new ArrayList<>();
        if (first > 0) {
            edits.add(TextEdit.delete(new TextSpan(layout.start(0), layout.start(first))));
        }
        if (behind < times.size()) {
            edits.add(TextEdit.delete(new TextSpan(layout.end(behind - 1), layout.end(times.size() - 1))));
        }
        Duration back = times.get(first).start().negated();
        int number = script.shots().getFirst().number();
        for (int i = first; i < behind; i++) {
            edits.addAll(layout.changed(i, i - first + 1 - number, Ranges.shifted(times.get(i), back)));
        }
        return new ScriptEdit(edits).apply(script.text());
    }
}
