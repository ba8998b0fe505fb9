package studio.slateroom.ui.desk;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.lint.LintTarget;
import studio.slateroom.script.lint.Linter;
import studio.slateroom.script.parse.ShotScriptParser;
import studio.slateroom.ui.fx.UiTasks;

/** Reads the script off the UI thread and holds it against the rules, a moment behind the text. */
final class ScriptReader {

    private final UiTasks tasks;
    private final ReadOnlyObjectWrapper<ScriptReading> reading =
            new ReadOnlyObjectWrapper<>(ScriptReading.of(ShotScriptParser.parse(""), List.of()));
    private final ReadOnlyObjectWrapper<ShotScript> parsed =
            new ReadOnlyObjectWrapper<>(reading.get().script());

    ScriptReader(UiTasks tasks) {
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<ScriptReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ShotScript> parsedProperty() {
        return parsed.getReadOnlyProperty();
    }

    /** Reads a text for a target; without a target it is held against no rule. */
    void read(String text, @Nullable LintTarget target) {
        ShotScript last = parsed.get();
        tasks.runLatest(this, () -> look(last, text, target), this::publish);
    }

    private static ScriptReading look(ShotScript last, String text, @Nullable LintTarget target) {
        ShotScript script = last.text().equals(text) ? last : ShotScriptParser.parse(text);
        return ScriptReading.of(script, target == null ? List.of() : Linter.lint(script, target));
    }

    private void publish(ScriptReading fresh) {
        parsed.set(fresh.script());
        reading.set(fresh);
    }
}
