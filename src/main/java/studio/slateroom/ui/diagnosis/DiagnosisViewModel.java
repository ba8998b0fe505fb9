package studio.slateroom.ui.diagnosis;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import studio.slateroom.diagnosis.Check;
import studio.slateroom.diagnosis.Finding;
import studio.slateroom.diagnosis.Remedy;
import studio.slateroom.diagnosis.Report;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.UiTasks;

/** Looks for troubles, one check after the other, and tells of each as soon as it is through. */
public final class DiagnosisViewModel {

    private final DiagnosisPorts ports;
    private final UiTasks tasks;
    private final Texts texts;
    private final ObservableList<CheckRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper copied = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /** A page that has not looked. */
    public DiagnosisViewModel(DiagnosisPorts ports, UiTasks tasks, Texts texts) {
        this.ports = ports;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** The checks of this run. */
    public ObservableList<CheckRow> rows() {
        return rows;
    }

    /** Whether checks are still to come. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether the report of this run was copied. */
    public ReadOnlyBooleanProperty copiedProperty() {
        return copied.getReadOnlyProperty();
    }

    /** What came of it all, in a sentence. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What a check is about. */
    public String subject(CheckRow row) {
        return texts.get(row.check().subject());
    }

    /** A message in the user's language. */
    public String say(Message message) {
        return texts.get(message);
    }

    /** Looks again at everything; does nothing while it looks. */
    public void run() {
        if (running.get()) {
            return;
        }
        rows.setAll(ports.checks().get().stream().map(CheckRow::new).toList());
        copied.set(false);
        running.set(true);
        summary.set(texts.get("diagnosis.summary.running"));
        look(0);
    }

    private void look(int index) {
        if (index == rows.size()) {
            running.set(false);
            summary.set(summed());
            return;
        }
        CheckRow row = rows.get(index);
        tasks.run(() -> Check.finding(row.check()), finding -> {
            row.found(finding);
            look(index + 1);
        });
    }

    private String summed() {
        long troubles = rows.stream()
                .filter(row -> row.findingProperty()
                        .get()
                        .filter(Finding.Trouble.class::isInstance)
                        .isPresent())
                .count();
        return texts.get("diagnosis.summary.done", troubles);
    }

    /** Does what a remedy's button says. */
    public void take(Remedy.Step step) {
        ports.steps().accept(step);
    }

    /** Puts the report of what was found on the clipboard. */
    public void copyReport() {
        List<Report.Result> results = rows.stream()
                .flatMap(row -> row.findingProperty().get().stream()
                        .map(finding -> new Report.Result(row.check().subject(), finding)))
                .toList();
        List<String> scripts = List.copyOf(ports.scripts().get());
        tasks.run(() -> ports.report().apply(results, scripts), text -> {
            ports.clipboard().accept(text);
            copied.set(true);
        });
    }
}
