package studio.slateroom.ui.diagnosis;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import studio.slateroom.platform.Texts;

/** Binds the page that looks for troubles. */
public final class DiagnosisController {

    private final DiagnosisViewModel model;
    private final Texts texts;

    @FXML
    private Label summary;

    @FXML
    private VBox checks;

    @FXML
    private Button again;

    @FXML
    private Button copy;

    /** A controller for this view model. */
    public DiagnosisController(DiagnosisViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        again.disableProperty().bind(model.runningProperty());
        copy.disableProperty().bind(model.runningProperty());
        model.copiedProperty()
                .subscribe(copied ->
                        copy.setText(texts.get(copied ? "diagnosis.report.copied" : "diagnosis.report.copy")));
        model.rows().addListener((ListChangeListener<CheckRow>) _ -> fill());
        fill();
    }

    private void fill() {
        checks.getChildren()
                .setAll(model.rows().stream()
                        .map(row -> new CheckView(row, model, texts))
                        .toList());
    }

    @FXML
    private void runAgain() {
        model.run();
    }

    @FXML
    private void copyReport() {
        model.copyReport();
    }
}
