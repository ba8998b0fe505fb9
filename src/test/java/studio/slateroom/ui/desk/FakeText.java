package studio.slateroom.ui.desk;

import java.util.ArrayList;
import java.util.List;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;

/** The script of a desk as an editor would hold it, which remembers what was selected. */
public final class FakeText implements EditedText {

    public final List<TextSpan> selections = new ArrayList<>();
    private final ClipDesk desk;

    public FakeText(ClipDesk desk) {
        this.desk = desk;
    }

    @Override
    public String text() {
        return desk.scriptProperty().get();
    }

    @Override
    public TextSpan selection() {
        return selections.isEmpty() ? TextSpan.at(0) : selections.getLast();
    }

    @Override
    public void select(TextSpan span) {
        selections.add(span);
    }

    @Override
    public void apply(ScriptEdit edit) {
        desk.scriptProperty().set(edit.apply(text()));
    }

    @Override
    public void apply(ScriptEdit edit, TextSpan selected) {
        apply(edit);
        select(selected);
    }

    @Override
    public void undo() {}

    @Override
    public void redo() {}

    @Override
    public void focus() {}
}
