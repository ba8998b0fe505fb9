package studio.slateroom.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.edit.ScriptEdit;

/** An editor without a window: the script, a selection, and steps that can be taken back. */
public final class FakeEditor implements EditedText {

    private final ClipDesk desk;
    private final Deque<String> steps = new ArrayDeque<>();
    private TextSpan selection = TextSpan.at(0);

    public FakeEditor(ClipDesk desk) {
        this.desk = desk;
    }

    /** The words that are selected. */
    public String selected() {
        return selection.in(text());
    }

    /** Selects the first place where these words stand. */
    public void select(String text, String words) {
        int start = text.indexOf(words);
        selection = new TextSpan(start, start + words.length());
    }

    @Override
    public String text() {
        return desk.scriptProperty().get();
    }

    @Override
    public TextSpan selection() {
        return selection;
    }

    @Override
    public void select(TextSpan span) {
        selection = span;
    }

    @Override
    public void apply(ScriptEdit edit) {
        apply(edit, TextSpan.at(0));
    }

    @Override
    public void apply(ScriptEdit edit, TextSpan selected) {
        if (!edit.isEmpty()) {
            steps.push(text());
        }
        selection = selected;
        desk.scriptProperty().set(edit.apply(text()));
    }

    @Override
    public void undo() {
        if (!steps.isEmpty()) {
            selection = TextSpan.at(0);
            desk.scriptProperty().set(steps.pop());
        }
    }

    @Override
    public void redo() {}

    @Override
    public void focus() {}
}
