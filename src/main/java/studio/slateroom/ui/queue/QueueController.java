package studio.slateroom.ui.queue;

import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.command.Place;
import studio.slateroom.ui.fx.Motion;
import studio.slateroom.ui.fx.Presence;

/** Binds the drawer: one line that is always there, and the list that unfolds above it. */
public final class QueueController {

    private final QueueViewModel model;
    private final Texts texts;
    private final LongProperty tick = new SimpleLongProperty();
    private final Timeline seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> tick.set(tick.get() + 1)));

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
        seconds.setCycleCount(Animation.INDEFINITE);
        summary.textProperty().bind(model.summaryProperty());
        list.setCellFactory(_ -> new JobCell(model, texts, tick));
        list.setPlaceholder(new Label(texts.get("queue.list.empty")));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.selectedProperty().set(Optional.ofNullable(row)));
        Place.QUEUE.mark(list);
        drawer.visibleProperty().bind(unfold.selectedProperty());
        drawer.managedProperty().bind(unfold.selectedProperty());
        model.rowsProperty().subscribe(this::show);
        model.actions().faultProperty().subscribe(this::tell);
        model.alarmsProperty().addListener(_ -> unfold.setSelected(true));
        unfold.selectedProperty().subscribe(this::count);
    }

    /** Folds the list out or in. */
    public void toggle() {
        unfold.setSelected(!unfold.isSelected());
    }

    @FXML
    private void cancelRunning() {
        model.cancelRunning();
    }

    @FXML
    private void dismissFinished() {
        model.dismissFinished();
    }

    private void show(List<JobRow> rows) {
        KeptRows.show(list, rows);
        Optional<JobRow> running = model.running();
        progress.setVisible(running.isPresent());
        cancel.setVisible(running.filter(JobRow::canCancel).isPresent());
        running.ifPresent(row -> {
            Motion.show(progress, row.fraction());
            cancel.setText(model.words().cancel(row));
        });
        count();
    }

    /** The clock only ticks while somebody can see it. */
    private void count() {
        if (unfold.isSelected() && model.rowsProperty().get().stream().anyMatch(JobRow::ticks)) {
            seconds.play();
        } else {
            seconds.stop();
        }
    }

    private void tell(Optional<String> sentence) {
        Presence.set(fault, sentence.isPresent());
        faultText.setText(sentence.orElse(""));
    }
}
