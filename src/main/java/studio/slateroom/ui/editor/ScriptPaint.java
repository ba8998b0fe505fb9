package studio.slateroom.ui.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import studio.slateroom.ui.desk.Lines;
import studio.slateroom.ui.desk.ScriptReading;
import studio.slateroom.ui.editor.find.FoundPlaces;
import studio.slateroom.ui.fx.FxThread;

/** Lays styles over the text area: only where they have changed, and no more a turn than leaves room for typing. */
final class ScriptPaint {

    /** How many characters get their styles at once. */
    private static final int STROKE = 1500;

    private static final long TURN_NANOS = 2_000_000;

    private final CodeArea area;
    private final Deque<Stroke> waiting = new ArrayDeque<>();

    /** The paint of this area. */
    ScriptPaint(CodeArea area) {
        this.area = area;
        // What was to come would hit other words now; a look at the new ones is on its way.
        area.plainTextChanges().subscribe(_ -> waiting.clear());
    }

    /**
     * Lines that get styles.
     *
     * @param line the first of them
     * @param start where it begins
     */
    record Stroke(int line, int start, StyleSpans<Collection<String>> styles) {}

    /** The text with its styles as they are now, for a look from another thread. */
    StyledDocument<Collection<String>, String, Collection<String>> begin() {
        waiting.clear();
        return area.getContent().snapshot();
    }

    /**
     * What is missing for a document to look as a script of the same text should, with marks where
     * words were found in it; on any thread.
     */
    static List<Stroke> missing(
            ScriptReading reading,
            Optional<FoundPlaces> found,
            StyledDocument<Collection<String>, String, Collection<String>> shown) {
        List<StyleSpans<Collection<String>>> wanted = ScriptStyler.lines(reading, found);
        Lines lines = reading.lines();
        List<Stroke> strokes = new ArrayList<>();
        int line = 0;
        while (line < lines.count()) {
            int behind = line;
            while (behind < lines.count()
                    && !shown.getParagraphs().get(behind).getStyleSpans().equals(wanted.get(behind))
                    && (behind == line || lines.end(behind) - lines.start(line) <= STROKE)) {
                behind++;
            }
            if (behind > line) {
                strokes.add(new Stroke(line, lines.start(line), joined(wanted.subList(line, behind))));
            }
            line = Math.max(behind, line + 1);
        }
        return strokes;
    }

    /** Makes these strokes, those near the caret first. */
    void make(List<Stroke> strokes) {
        int caret = area.getCurrentParagraph();
        waiting.clear();
        strokes.stream()
                .sorted(Comparator.comparingInt(stroke -> Math.abs(stroke.line() - caret)))
                .forEach(waiting::add);
        paint();
    }

    private void paint() {
        long begun = System.nanoTime();
        while (!waiting.isEmpty() && System.nanoTime() - begun < TURN_NANOS) {
            Stroke stroke = waiting.remove();
            area.setStyleSpans(stroke.start(), stroke.styles());
        }
        if (!waiting.isEmpty()) {
            FxThread.later(this::paint);
        }
    }

    private static StyleSpans<Collection<String>> joined(List<StyleSpans<Collection<String>>> lines) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                spans.add(List.of(), 1);
            }
            spans.addAll(lines.get(i));
        }
        return spans.create();
    }
}
