package studio.slateroom.ui.editor.problems;

import java.util.Arrays;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import studio.slateroom.script.lint.Severity;
import studio.slateroom.ui.fx.Presence;

/** Binds the list of problems below the script. */
public final class ProblemsController {

    /** What a row takes with a message of two lines and a line of fixes. */
    private static final double ROW_HEIGHT = 72;

    private static final double MIN_HEIGHT = 120;

    private static final double MAX_HEIGHT = 192;

    private final ProblemsViewModel model;

    @FXML
    private ToggleButton unfold;

    @FXML
    private HBox badges;

    @FXML
    private Label none;

    @FXML
    private HBox steps;

    @FXML
    private ListView<ProblemRow> list;

    /** A controller for this view model. */
    public ProblemsController(ProblemsViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        badges.accessibleTextProperty().bind(model.summaryProperty());
        List<SeverityBadge> counts =
                Arrays.stream(Severity.values()).map(SeverityBadge::new).toList();
        badges.getChildren().setAll(counts);
        list.setCellFactory(_ -> new ProblemCell(model));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        unfold.selectedProperty().subscribe(this::lay);
        model.foundProperty().subscribe(found -> {
            counts.forEach(badge -> badge.show(found));
            show(found.worstFirst());
        });
    }

    @FXML
    private void previous() {
        step(-1);
    }

    @FXML
    private void next() {
        step(1);
    }

    /** From the row that is chosen to its neighbour, around the ends. */
    private void step(int by) {
        int rows = list.getItems().size();
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from < 0 && by < 0 ? rows - 1 : Math.floorMod(from + by, rows);
        list.getSelectionModel().select(to);
        list.scrollTo(to);
        model.show(list.getItems().get(to));
    }

    private void pressed(KeyEvent event) {
        ProblemRow chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && chosen != null) {
            model.show(chosen);
            event.consume();
        }
    }

    private void show(List<ProblemRow> rows) {
        if (!list.getItems().equals(rows)) {
            list.getItems().setAll(rows);
        }
        Presence.set(unfold, !rows.isEmpty());
        Presence.set(badges, !rows.isEmpty());
        Presence.set(steps, !rows.isEmpty());
        Presence.set(none, rows.isEmpty());
        lay();
    }

    private void lay() {
        int rows = list.getItems().size();
        Presence.set(list, unfold.isSelected() && rows > 0);
        list.setPrefHeight(Math.clamp(rows * ROW_HEIGHT, MIN_HEIGHT, MAX_HEIGHT));
        list.setMinHeight(MIN_HEIGHT);
    }
}
