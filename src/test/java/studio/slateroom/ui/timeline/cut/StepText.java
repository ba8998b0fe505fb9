package studio.slateroom.ui.timeline.cut;

import java.util.ArrayDeque;
import java.util.Deque;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.EditedText;

/** An editor without a window: makes edits in the desk's script and keeps what was there before each. */
public final class StepText implements EditedText {

    private final ClipDesk desk;
    private final Deque<String> before = new ArrayDeque<>();

    public StepText(ClipDesk desk) {
        this.desk = desk;
    }

    public int steps() {
        return before.size();
    }

    @Override
    public String text() {
        return desk.scriptProperty().get();
    }

    @Override
    public TextSpan selection() {
        return TextSpan.at(0);
    }

    @Override
    public void select(TextSpan span) {}

    @Override
    public void apply(ScriptEdit edit) {
        before.push(text());
        desk.scriptProperty().set(edit.apply(text()));
    }

    @Override
    public void apply(ScriptEdit edit, TextSpan selected) {
        apply(edit);
    }

    @Override
    public void undo() {
        desk.scriptProperty().set(before.pop());
    }

    @Override
    public void redo() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void focus() {}
}
