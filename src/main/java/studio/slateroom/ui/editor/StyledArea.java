package studio.slateroom.ui.editor;

import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.MultiChangeBuilder;
import org.fxmisc.richtext.model.StyleSpans;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;

/** What the editor does to its text area besides what the user types. */
final class StyledArea {

    private final CodeArea area;

    StyledArea(CodeArea area) {
        this.area = area;
    }

    /** Lays styles over the text, line by line and only where they have changed. */
    void style(StyleSpans<Collection<String>> styles) {
        int start = 0;
        for (int line = 0; line < area.getParagraphs().size(); line++) {
            int length = area.getParagraphLength(line);
            if (length > 0) {
                StyleSpans<Collection<String>> fresh = styles.subView(start, start + length);
                if (!same(fresh, area.getStyleSpans(line))) {
                    area.setStyleSpans(line, 0, fresh);
                }
            }
            start += length + 1;
        }
    }

    /** Makes all edits as one step of undo; caret and the other text stay where they are. */
    void apply(ScriptEdit edit) {
        if (edit.isEmpty()) {
            return;
        }
        area.getUndoManager().preventMerge();
        MultiChangeBuilder<?, ?, ?> change = area.createMultiChange(edit.edits().size());
        // From the last to the first, so that no edit moves the place of another.
        for (TextEdit one : edit.edits().reversed()) {
            change.replaceTextAbsolutely(one.span().start(), one.span().end(), one.replacement());
        }
        change.commit();
        area.getUndoManager().preventMerge();
    }

    /** Puts the caret at a place and brings it into view. */
    void jump(int offset) {
        area.moveTo(Math.min(offset, area.getLength()));
        area.requestFollowCaret();
        area.requestFocus();
    }

    private static boolean same(StyleSpans<Collection<String>> a, StyleSpans<Collection<String>> b) {
        return a.length() == b.length() && List.copyOf(runs(a)).equals(List.copyOf(runs(b)));
    }

    private static Collection<Run> runs(StyleSpans<Collection<String>> spans) {
        return spans.stream()
                .filter(span -> span.getLength() > 0)
                .map(span -> new Run(List.copyOf(span.getStyle()), span.getLength()))
                .toList();
    }

    private record Run(List<String> classes, int length) {}
}
