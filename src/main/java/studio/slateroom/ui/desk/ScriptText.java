package studio.slateroom.ui.desk;

import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;

/**
 * The script on the desk, for all who change its words: the editor's text where there is an editor, so that every
 * change is a step of its undo, and else the bare text.
 */
public final class ScriptText implements EditedText {

    private EditedText text;

    /** The script of this desk. */
    public ScriptText(ClipDesk desk) {
        text = new Bare(desk);
    }

    /** Says in which editor the script is shown. */
    public void shownIn(EditedText editor) {
        text = editor;
    }

    @Override
    public String text() {
        return text.text();
    }

    @Override
    public TextSpan selection() {
        return text.selection();
    }

    @Override
    public void select(TextSpan span) {
        text.select(span);
    }

    @Override
    public void apply(ScriptEdit edit) {
        text.apply(edit);
    }

    @Override
    public void apply(ScriptEdit edit, TextSpan selected) {
        text.apply(edit, selected);
    }

    @Override
    public void undo() {
        text.undo();
    }

    @Override
    public void redo() {
        text.redo();
    }

    @Override
    public void focus() {
        text.focus();
    }

    /** The text without an editor: it has no caret, and its undo is that of the project. */
    private record Bare(ClipDesk desk) implements EditedText {

        @Override
        public String text() {
            return desk.scriptProperty().get();
        }

        @Override
        public TextSpan selection() {
            return TextSpan.at(text().length());
        }

        @Override
        public void select(TextSpan span) {}

        @Override
        public void apply(ScriptEdit edit) {
            desk.scriptProperty().set(edit.apply(text()));
        }

        @Override
        public void apply(ScriptEdit edit, TextSpan selected) {
            apply(edit);
        }

        @Override
        public void undo() {}

        @Override
        public void redo() {}

        @Override
        public void focus() {}
    }
}
