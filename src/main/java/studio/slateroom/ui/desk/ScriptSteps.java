package studio.slateroom.ui.desk;

import studio.slateroom.script.edit.ScriptEdit;

/** Changes of the script's text from outside the editor, each one step of the editor's undo. */
public interface ScriptSteps {

    /** Makes an edit of the text as it stands; the caret stays at its words. */
    void apply(ScriptEdit edit);

    /** Takes the last change of the text back. */
    void undo();

    /** Makes the change of the text again that was taken back last. */
    void redo();
}
