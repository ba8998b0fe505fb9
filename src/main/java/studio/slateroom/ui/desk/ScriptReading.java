package studio.slateroom.ui.desk;

import java.util.List;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.lint.Diagnostic;

/**
 * What one look at the script found; all parts speak of the same text.
 *
 * @param script what was understood
 * @param lines the lines of its text
 * @param problems what is wrong with it for the model and the parameters, in the order of their places
 */
public record ScriptReading(ShotScript script, Lines lines, List<Diagnostic> problems) {

    public ScriptReading {
        problems = List.copyOf(problems);
    }

    /** A look at a script that found these problems. */
    public static ScriptReading of(ShotScript script, List<Diagnostic> problems) {
        return new ScriptReading(script, Lines.of(script.text()), problems);
    }

    /** Whether this was read out of the given text. */
    public boolean isOf(String text) {
        return script.text().equals(text);
    }

    /** Whether a problem has a place of its own; those of the script as a whole have none. */
    public boolean isPlaced(Diagnostic problem) {
        return problem.span().length() < script.text().length();
    }
}
