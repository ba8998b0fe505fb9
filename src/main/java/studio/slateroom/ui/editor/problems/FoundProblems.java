package studio.slateroom.ui.editor.problems;

import java.util.Comparator;
import java.util.List;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.ui.desk.ScriptReading;

/**
 * What is wrong with a script.
 *
 * @param reading the look at the script that found it
 * @param rows all problems in the order of their places
 */
public record FoundProblems(ScriptReading reading, List<ProblemRow> rows) {

    public FoundProblems {
        rows = List.copyOf(rows);
    }

    /** All problems, the worst first. */
    public List<ProblemRow> worstFirst() {
        return rows.stream().sorted(Comparator.comparing(ProblemRow::severity)).toList();
    }

    /** How many there are of a severity. */
    public long count(Severity severity) {
        return rows.stream().filter(row -> row.severity() == severity).count();
    }
}
