package studio.slateroom.ui.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ScriptSteps;

/** An editor without a window: writes edits into the desk's script and keeps what was there before. */
final class TextSteps implements ScriptSteps {

    private final ClipDesk desk;
    private final Deque<String> before = new ArrayDeque<>();

    TextSteps(ClipDesk desk) {
        this.desk = desk;
    }

    int count() {
        return before.size();
    }

    @Override
    public void apply(ScriptEdit edit) {
        before.push(desk.scriptProperty().get());
        desk.scriptProperty().set(edit.apply(before.peek()));
    }

    @Override
    public void undo() {
        desk.scriptProperty().set(before.pop());
    }

    @Override
    public void redo() {
        throw new UnsupportedOperationException();
    }
}
