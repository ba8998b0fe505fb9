package studio.slateroom.ui.editor.problems;

import java.util.List;
import studio.slateroom.script.lint.Diagnostic;
import studio.slateroom.script.lint.QuickFix;
import studio.slateroom.script.lint.Severity;

/**
 * A problem in the user's words.
 *
 * @param problem what was found
 * @param placed whether it has a place of its own
 * @param line the line at which it begins, from 0
 * @param message what is wrong
 * @param place where, such as "Line 3"
 * @param fixes what mends it, the best first
 */
public record ProblemRow(Diagnostic problem, boolean placed, int line, String message, String place, List<Fix> fixes) {

    /**
     * A fix in the user's words.
     *
     * @param label what its button says
     */
    public record Fix(String label, QuickFix fix) {}

    public ProblemRow {
        fixes = List.copyOf(fixes);
    }

    /** How bad it is. */
    public Severity severity() {
        return problem.severity();
    }

    /** The id of the rule that it breaks. */
    public String rule() {
        return problem.rule();
    }

    /** Where it begins. */
    public int start() {
        return problem.span().start();
    }

    /** Whether this reads the same as the other, wherever in the text both are. */
    boolean readsLike(ProblemRow other) {
        return severity() == other.severity()
                && rule().equals(other.rule())
                && message.equals(other.message)
                && place.equals(other.place)
                && fixes.stream()
                        .map(Fix::label)
                        .toList()
                        .equals(other.fixes.stream().map(Fix::label).toList());
    }

    /** Whether the caret at this offset touches it; what concerns the whole script is touched nowhere. */
    public boolean touches(int offset) {
        return placed && start() <= offset && offset <= problem.span().end();
    }
}
