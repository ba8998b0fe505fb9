package studio.slateroom.ui.editor.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.lint.Diagnostic;
import studio.slateroom.script.lint.QuickFix;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.EditedText;
import studio.slateroom.ui.desk.QuickFixes;
import studio.slateroom.ui.desk.ScriptReading;
import studio.slateroom.ui.fx.UiTasks;

/** The problems of the script on the desk. */
public final class ProblemsViewModel {

    private final EditedText text;
    private final QuickFixes fixes;
    private final Consumer<String> explanation;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<FoundProblems> found;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /**
     * The view model of the clip on the desk.
     *
     * @param text where places of the script are shown
     * @param explanation tells of the rule of an id
     */
    public ProblemsViewModel(
            ClipDesk desk,
            EditedText text,
            QuickFixes fixes,
            Consumer<String> explanation,
            UiTasks tasks,
            Texts texts) {
        this.text = text;
        this.fixes = fixes;
        this.explanation = explanation;
        this.texts = texts;
        found = new ReadOnlyObjectWrapper<>(
                new FoundProblems(desk.readingProperty().get(), List.of()));
        found.subscribe(this::sumUp);
        desk.readingProperty().subscribe(reading -> tasks.runLatest(this, () -> look(reading), found::set));
    }

    /** All problems; a new value with every look at the script. */
    public ReadOnlyObjectProperty<FoundProblems> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** How many there are of each severity, in words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Brings a problem into view. */
    public void show(ProblemRow row) {
        text.select(TextSpan.at(row.start()));
        text.focus();
    }

    /** Mends a problem. */
    public void apply(ProblemRow.Fix fix) {
        fixes.apply(fix.fix());
    }

    /** Tells of the rule that a problem breaks. */
    public void explain(ProblemRow row) {
        explanation.accept(row.rule());
    }

    /** Goes to the next problem from where the caret is. */
    public void next() {
        next(text.selection().end());
    }

    /** Goes to the problem before the caret. */
    public void previous() {
        previous(text.selection().start());
    }

    /** Goes to the first problem behind an offset, from the last on to the first again. */
    public Optional<ProblemRow> next(int offset) {
        return around(stops(), row -> row.start() > offset);
    }

    /** Goes to the last problem before an offset, from the first on to the last again. */
    public Optional<ProblemRow> previous(int offset) {
        return around(stops().reversed(), row -> row.start() < offset);
    }

    /** The problems that an offset touches, else those of its line. */
    public List<ProblemRow> around(int offset) {
        List<ProblemRow> touched = touching(offset);
        return touched.isEmpty() ? onLine(found.get().reading().lines().at(offset)) : touched;
    }

    /** The problems that an offset touches. */
    public List<ProblemRow> touching(int offset) {
        return rows().stream().filter(row -> row.touches(offset)).toList();
    }

    /** The problems that begin on a line, counted from 0. */
    public List<ProblemRow> onLine(int line) {
        return rows().stream().filter(row -> row.line() == line).toList();
    }

    private Optional<ProblemRow> around(List<ProblemRow> stops, Predicate<ProblemRow> ahead) {
        Optional<ProblemRow> next =
                stops.stream().filter(ahead).findFirst().or(() -> stops.stream().findFirst());
        next.ifPresent(this::show);
        return next;
    }

    /** What concerns the whole script is no place to go to, unless there is no other. */
    private List<ProblemRow> stops() {
        List<ProblemRow> placed = rows().stream().filter(ProblemRow::placed).toList();
        return placed.isEmpty() ? rows() : placed;
    }

    private List<ProblemRow> rows() {
        return found.get().rows();
    }

    private FoundProblems look(ScriptReading reading) {
        return new FoundProblems(
                reading,
                reading.problems().stream()
                        .map(problem -> row(reading, problem))
                        .toList());
    }

    private ProblemRow row(ScriptReading reading, Diagnostic problem) {
        boolean placed = reading.isPlaced(problem);
        int line = reading.lines().at(problem.span().start());
        return new ProblemRow(
                problem,
                placed,
                line,
                texts.get(problem.message()),
                placed ? texts.get("editor.problem.line", line + 1) : texts.get("editor.problem.whole"),
                problem.fixes().stream().map(this::fix).toList());
    }

    private ProblemRow.Fix fix(QuickFix fix) {
        return new ProblemRow.Fix(texts.get(fix.label()), fix);
    }

    private void sumUp(FoundProblems now) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = now.count(severity);
            if (count > 0) {
                parts.add(texts.get(key(severity), count));
            }
        }
        summary.set(parts.isEmpty() ? texts.get("editor.problems.none") : String.join(" · ", parts));
    }

    /** A problem in one line, for those who hear it. */
    String spoken(ProblemRow row) {
        String severity = switch (row.severity()) {
            case ERROR -> texts.get("editor.problems.severity.error");
            case WARNING -> texts.get("editor.problems.severity.warning");
            case INFO -> texts.get("editor.problems.severity.info");
        };
        return texts.get("editor.problems.spoken", severity, row.message(), row.place());
    }

    /** What the rule's button does, for those who hear it. */
    String ruleName(ProblemRow row) {
        return texts.get("editor.problems.rule", row.rule());
    }

    private static String key(Severity severity) {
        return switch (severity) {
            case ERROR -> "editor.problems.errors";
            case WARNING -> "editor.problems.warnings";
            case INFO -> "editor.problems.hints";
        };
    }
}
