package studio.slateroom.ui.editor;

import org.fxmisc.richtext.CodeArea;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;
import studio.slateroom.ui.desk.ScriptSteps;

/** Edits from other views, made in the text area so that each is one step of its undo. */
final class AreaSteps implements ScriptSteps {

    private final CodeArea area;

    AreaSteps(CodeArea area) {
        this.area = area;
    }

    @Override
    public void apply(ScriptEdit edit) {
        if (edit.isEmpty()) {
            return;
        }
        int anchor = shifted(edit, area.getAnchor());
        int caret = shifted(edit, area.getCaretPosition());
        area.getUndoManager().preventMerge();
        var change = area.createMultiChange(edit.edits().size());
        // From the back, so that no edit moves the places of those still to come.
        for (TextEdit part : edit.edits().reversed()) {
            change.replaceText(part.span().start(), part.span().end(), part.replacement());
        }
        change.commit();
        area.getUndoManager().preventMerge();
        area.selectRange(anchor, caret);
    }

    @Override
    public void undo() {
        area.undo();
    }

    @Override
    public void redo() {
        area.redo();
    }

    /** Where an offset of the text stands after an edit. */
    static int shifted(ScriptEdit edit, int offset) {
        int moved = offset;
        for (TextEdit part : edit.edits()) {
            if (part.span().end() <= offset) {
                moved += part.replacement().length() - part.span().length();
            } else if (part.span().start() < offset) {
                moved += Math.min(offset - part.span().start(), part.replacement().length())
                        - (offset - part.span().start());
            }
        }
        return moved;
    }
}
