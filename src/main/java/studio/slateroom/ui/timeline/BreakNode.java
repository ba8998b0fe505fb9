package studio.slateroom.ui.timeline;

import javafx.scene.layout.Region;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.timeline.cut.Break;

/** Draws a gap or an overlap. */
final class BreakNode extends Region {

    private final Break found;

    BreakNode(Break found, String sentence) {
        this.found = found;
        setManaged(false);
        getStyleClass()
                .addAll("timeline-break", found.kind() == Break.Kind.OVERLAP ? "timeline-overlap" : "timeline-gap");
        setAccessibleText(sentence);
        Hint.install(this, new Hint(sentence));
    }

    Break found() {
        return found;
    }

    /** Whether it is a band over the blocks, of which something must be seen. */
    boolean isBand() {
        return found.kind() == Break.Kind.OVERLAP;
    }
}
