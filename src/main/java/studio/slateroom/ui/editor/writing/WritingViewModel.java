package studio.slateroom.ui.editor.writing;

import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.dialect.Dialect;
import studio.slateroom.script.dialect.Tidy;
import studio.slateroom.script.dialect.Translation;
import studio.slateroom.script.edit.Restructuring;
import studio.slateroom.script.edit.Retiming;
import studio.slateroom.script.edit.ScriptEdit;
import studio.slateroom.script.edit.TextEdit;
import studio.slateroom.script.parse.ShotScriptParser;
import studio.slateroom.script.template.Snippet;
import studio.slateroom.script.template.Template;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.ScriptText;

/** Changes the script as a whole, each time as one step of undo. */
public final class WritingViewModel {

    private final ClipDesk desk;
    private final ScriptText script;
    private final BooleanBinding blank;

    /** The view model of the script on the desk. */
    public WritingViewModel(ClipDesk desk, ScriptText script) {
        this.desk = desk;
        this.script = script;
        blank = Bindings.createBooleanBinding(() -> desk.scriptProperty().get().isBlank(), desk.scriptProperty());
    }

    /** Whether there is nothing to work on. */
    BooleanBinding blankProperty() {
        return blank;
    }

    /** Puts a template in the place of the script; what is to be filled in first is selected. */
    void start(Template template) {
        TextSpan whole = new TextSpan(0, script.text().length());
        script.apply(ScriptEdit.of(new TextEdit(whole, template.text())), Template.firstBlank(template.text()));
        script.focus();
    }

    /** Puts a small piece in at the caret; what is to be filled in first is selected. */
    void insert(Snippet snippet) {
        TextSpan place = script.selection();
        String text = script.text();
        boolean joins = place.start() > 0 && Character.isLetterOrDigit(text.charAt(place.start() - 1));
        boolean isLatin = joins && !Character.isIdeographic(text.charAt(place.start() - 1));
        String words = (isLatin ? " " : "") + snippet.text();
        TextSpan blank = Template.firstBlank(words);
        script.apply(
                ScriptEdit.of(new TextEdit(place, words)),
                new TextSpan(place.start() + blank.start(), place.start() + blank.end()));
        script.focus();
    }

    /** Makes the headers alike. */
    void tidy() {
        script.apply(Tidy.tidy(read()));
    }

    /** Numbers the shots from 1. */
    void renumber() {
        script.apply(Restructuring.renumber(read()));
    }

    /** Stretches or squeezes all shots so that they fill the clip. */
    void fit() {
        ShotScript read = read();
        Duration length = desk.timelineProperty().get().length();
        script.apply(Retiming.fit(read, Retiming.times(read, length), length));
    }

    /** The script in another wording. */
    String written(Dialect dialect) {
        return Translation.write(read(), dialect);
    }

    /** What was read is a moment behind the text at times. */
    private ShotScript read() {
        ShotScript read = desk.parsedProperty().get();
        return read.text().equals(script.text()) ? read : ShotScriptParser.parse(script.text());
    }
}
