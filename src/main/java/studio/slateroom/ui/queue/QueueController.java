package studio.slateroom.ui.queue;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Presence;

/** Binds the drawer: one line that is always there, and the list that unfolds above it. */
public final class QueueController {

    private final QueueViewModel model;
    private final Texts texts;

    @FXML
    private VBox drawer;

    @FXML
    private ListView<JobRow> list;

    @FXML
    private HBox fault;

    @FXML
    private Label faultText;

    @FXML
    private ToggleButton unfold;

    @FXML
    private Label summary;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button cancel;

    /** A controller for this view model. */
    public QueueController(QueueViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.summaryProperty());
        list.setCellFactory(_ -> new JobCell(model, texts));
        list.setPlaceholder(new Label(texts.get("queue.list.empty")));
        drawer.visibleProperty().bind(unfold.selectedProperty());
        drawer.managedProperty().bind(unfold.selectedProperty());
        model.rowsProperty().subscribe(this::show);
        model.faultProperty().subscribe(this::tell);
        model.alarmsProperty().addListener(_ -> unfold.setSelected(true));
    }

    /** Folds the list out or in. */
    public void toggle() {
        unfold.setSelected(!unfold.isSelected());
    }

    @FXML
    private void cancelRunning() {
        running().ifPresent(model::cancel);
    }

    @FXML
    private void dismissFinished() {
        model.dismissFinished();
    }

    private void show(List<JobRow> rows) {
        replaceChanged(rows);
        Optional<JobRow> running = running();
        progress.setVisible(running.isPresent());
        cancel.setVisible(running.isPresent());
        running.ifPresent(row -> progress.setProgress(row.fraction()));
    }

    /** Rows that stay keep their cells, so that a button does not vanish under the mouse. */
    private void replaceChanged(List<JobRow> rows) {
        if (rows.size() != list.getItems().size()) {
            list.getItems().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(list.getItems().get(i))) {
                list.getItems().set(i, rows.get(i));
            }
        }
    }

    private Optional<JobRow> running() {
        return model.rowsProperty().get().stream()
                .filter(row -> row.canCancel() && row.progress().isPresent())
                .findFirst();
    }

    private void tell(Optional<String> sentence) {
        Presence.set(fault, sentence.isPresent());
        faultText.setText(sentence.orElse(""));
    }
}
