package studio.slateroom.ui.timeline;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Region;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.timeline.cut.Break;

/** Draws a gap or an overlap. */
final class BreakNode extends Region {

    private final Break found;
    private final String sentence;

    private BreakNode(Break found, String sentence) {
        this.found = found;
        this.sentence = sentence;
        setManaged(false);
        getStyleClass()
                .addAll("timeline-break", found.kind() == Break.Kind.OVERLAP ? "timeline-overlap" : "timeline-gap");
        setAccessibleText(sentence);
        Hint.install(this, new Hint(sentence));
    }

    /** The gaps and overlaps of a view model; the nodes that are shown already where they tell the same. */
    static List<BreakNode> of(TimelineViewModel model, List<BreakNode> shown) {
        List<Map.Entry<Break, String>> fresh = model.breaks().stream()
                .map(found -> Map.entry(found, model.hint(found)))
                .toList();
        List<Map.Entry<Break, String>> told =
                shown.stream().map(node -> Map.entry(node.found, node.sentence)).toList();
        return fresh.equals(told)
                ? shown
                : fresh.stream()
                        .map(one -> new BreakNode(one.getKey(), one.getValue()))
                        .toList();
    }

    Break found() {
        return found;
    }

    /** Whether it is a band over the blocks, of which something must be seen. */
    boolean isBand() {
        return found.kind() == Break.Kind.OVERLAP;
    }
}
