package studio.slateroom.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.MultiChangeBuilder;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;
import studio.slateroom.ui.desk.EditedText;

/** Makes edits in the text area, each as one step of undo. */
final class AreaText implements EditedText {

    private final CodeArea area;

    /** Edits of this area's text. */
    AreaText(CodeArea area) {
        this.area = area;
    }

    @Override
    public String text() {
        return area.getText();
    }

    @Override
    public TextSpan selection() {
        return new TextSpan(area.getSelection().getStart(), area.getSelection().getEnd());
    }

    @Override
    public void select(TextSpan span) {
        int length = area.getLength();
        area.selectRange(Math.min(span.start(), length), Math.min(span.end(), length));
        area.requestFollowCaret();
    }

    @Override
    public void apply(ScriptEdit edit) {
        apply(edit, TextSpan.at(moved(edit, area.getCaretPosition())));
    }

    @Override
    public void apply(ScriptEdit edit, TextSpan selected) {
        List<TextEdit> changes = changes(edit);
        if (!changes.isEmpty()) {
            // Without this the step would be one with what was typed just before, or is typed right after.
            area.getUndoManager().preventMerge();
            MultiChangeBuilder<?, ?, ?> change = area.createMultiChange(changes.size());
            // From behind, so that no change moves the place of another.
            changes.reversed()
                    .forEach(one -> change.replaceTextAbsolutely(
                            one.span().start(), one.span().end(), one.replacement()));
            change.commit();
            area.getUndoManager().preventMerge();
        }
        select(selected);
    }

    @Override
    public void undo() {
        area.undo();
    }

    @Override
    public void redo() {
        area.redo();
    }

    @Override
    public void focus() {
        area.requestFocus();
    }

    /** Puts words in at the caret, apart from the word before. */
    void insert(String words) {
        int caret = area.getCaretPosition();
        String before = caret > 0 && !Character.isWhitespace(area.getText().charAt(caret - 1)) ? " " : "";
        area.replaceSelection(before + words);
        area.requestFocus();
    }

    /** Where an offset lies once the edit is made; what is put in at it stands behind it. */
    private static int moved(ScriptEdit edit, int offset) {
        int by = 0;
        for (TextEdit change : edit.edits()) {
            TextSpan span = change.span();
            if (span.start() >= offset) {
                break;
            }
            int room = change.replacement().length();
            if (span.end() > offset) {
                return span.start() + by + Math.min(offset - span.start(), room);
            }
            by += room - span.length();
        }
        return offset + by;
    }

    /** The edit's changes, those of one place as one; none where the text is another one by now. */
    private List<TextEdit> changes(ScriptEdit edit) {
        List<TextEdit> changes = new ArrayList<>();
        for (TextEdit next : edit.edits()) {
            if (next.span().end() > area.getLength()) {
                return List.of();
            }
            TextEdit last = changes.isEmpty() ? null : changes.getLast();
            if (last != null && last.span().end() == next.span().start()) {
                changes.removeLast();
                changes.add(new TextEdit(
                        new TextSpan(last.span().start(), next.span().end()), last.replacement() + next.replacement()));
            } else {
                changes.add(next);
            }
        }
        return changes;
    }
}
