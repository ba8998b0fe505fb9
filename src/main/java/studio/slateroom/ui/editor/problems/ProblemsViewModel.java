package studio.slateroom.ui.editor.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import studio.slateroom.platform.Texts;
import studio.slateroom.script.lint.Diagnostic;
import studio.slateroom.script.lint.QuickFix;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.ui.desk.ClipDesk;
import studio.slateroom.ui.desk.QuickFixes;
import studio.slateroom.ui.desk.ScriptReading;

/** The problems of the script on the desk. */
public final class ProblemsViewModel {

    private final ClipDesk desk;
    private final QuickFixes fixes;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<ProblemRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private IntConsumer jump = offset -> {};

    /** The view model of the clip on the desk. */
    public ProblemsViewModel(ClipDesk desk, QuickFixes fixes, Texts texts) {
        this.desk = desk;
        this.fixes = fixes;
        this.texts = texts;
        desk.readingProperty().subscribe(this::update);
        update();
    }

    /** All problems in the order of their places; a new list with every change. */
    public ReadOnlyObjectProperty<List<ProblemRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** How many there are of each severity. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Who changes the text for a fix. */
    public QuickFixes quickFixes() {
        return fixes;
    }

    /** Says who brings a place of the text into view. */
    public void onJump(IntConsumer jumper) {
        jump = jumper;
    }

    /** Brings a problem into view. */
    public void show(ProblemRow row) {
        jump.accept(row.start());
    }

    /** Mends a problem. */
    public void apply(ProblemRow.Fix fix) {
        fixes.apply(fix.fix());
    }

    /** Goes to the first problem behind an offset, from the last on to the first again. */
    public Optional<ProblemRow> next(int offset) {
        List<ProblemRow> all = rows.get();
        return shown(all.stream()
                .filter(row -> row.start() > offset)
                .findFirst()
                .or(() -> all.stream().findFirst()));
    }

    /** Goes to the last problem before an offset, from the first on to the last again. */
    public Optional<ProblemRow> previous(int offset) {
        List<ProblemRow> all = rows.get().reversed();
        return shown(all.stream()
                .filter(row -> row.start() < offset)
                .findFirst()
                .or(() -> all.stream().findFirst()));
    }

    /** The problems that an offset touches, else those of its line. */
    public List<ProblemRow> around(int offset) {
        List<ProblemRow> touched = touching(offset);
        return touched.isEmpty() ? onLine(lineOf(desk.scriptProperty().get(), offset)) : touched;
    }

    /** The problems that an offset touches. */
    public List<ProblemRow> touching(int offset) {
        return rows.get().stream().filter(row -> row.touches(offset)).toList();
    }

    /** The problems that begin on a line, counted from 0. */
    public List<ProblemRow> onLine(int line) {
        return rows.get().stream().filter(row -> row.line() == line).toList();
    }

    private Optional<ProblemRow> shown(Optional<ProblemRow> row) {
        row.ifPresent(this::show);
        return row;
    }

    private void update() {
        ScriptReading reading = desk.readingProperty().get();
        List<ProblemRow> fresh = reading.problems().stream()
                .map(problem -> row(reading, problem))
                .toList();
        if (!fresh.equals(rows.get())) {
            rows.set(fresh);
        }
        summary.set(summary(fresh));
    }

    private ProblemRow row(ScriptReading reading, Diagnostic problem) {
        boolean placed = reading.isPlaced(problem);
        int line = lineOf(reading.script().text(), problem.span().start());
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

    private String summary(List<ProblemRow> all) {
        Map<Severity, Long> counts =
                all.stream().collect(Collectors.groupingBy(ProblemRow::severity, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            Long count = counts.get(severity);
            if (count != null) {
                parts.add(texts.get(key(severity), count));
            }
        }
        return parts.isEmpty() ? texts.get("editor.problems.none") : String.join(" · ", parts);
    }

    private static String key(Severity severity) {
        return switch (severity) {
            case ERROR -> "editor.problems.errors";
            case WARNING -> "editor.problems.warnings";
            case INFO -> "editor.problems.hints";
        };
    }

    private static int lineOf(String text, int offset) {
        return (int) text.substring(0, Math.min(offset, text.length()))
                .chars()
                .filter(sign -> sign == '\n')
                .count();
    }
}
