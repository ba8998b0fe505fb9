package studio.slateroom.ui.desk;

import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;

/** A text that is being edited. Lives on the UI thread. */
public interface EditedText {

    /** The text as it stands. */
    String text();

    /** What is selected; the empty stretch at the caret where nothing is. */
    TextSpan selection();

    /** Selects a stretch and brings it into view. */
    void select(TextSpan span);

    /** Makes an edit of the text as it stands, as one step of undo; the caret stays with the words it stood at. */
    void apply(ScriptEdit edit);

    /** Makes an edit as one step of undo and then selects a stretch of the changed text. */
    void apply(ScriptEdit edit, TextSpan selected);

    /** Takes the last change of the text back. */
    void undo();

    /** Makes the change again that was taken back last. */
    void redo();

    /** Takes the keyboard's focus. */
    void focus();
}
