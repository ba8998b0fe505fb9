package studio.slateroom.ui.editor.problems;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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

    /** So many rows are redrawn one by one; more of them at once. */
    private static final int FEW = 8;

    private final ProblemsViewModel model;
    private List<ProblemRow> rows = List.of();

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
        list.setCellFactory(_ -> new ProblemCell(model, index -> rows.get(index)));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        unfold.selectedProperty().subscribe(this::lay);
        model.foundProperty().subscribe(found -> {
            counts.forEach(badge -> badge.show(found));
            rows = found.worstFirst();
            show();
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
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from < 0 && by < 0 ? rows.size() - 1 : Math.floorMod(from + by, rows.size());
        list.getSelectionModel().select(to);
        list.scrollTo(to);
        model.show(rows.get(to));
    }

    private void pressed(KeyEvent event) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER && !event.isAltDown() && chosen >= 0) {
            model.show(rows.get(chosen));
            event.consume();
        }
    }

    private void show() {
        refill();
        Presence.set(unfold, !rows.isEmpty());
        Presence.set(badges, !rows.isEmpty());
        Presence.set(steps, !rows.isEmpty());
        Presence.set(none, rows.isEmpty());
        lay();
    }

    /** Every key stroke moves the problems behind it; only what reads otherwise is drawn anew. */
    private void refill() {
        List<ProblemRow> drawn = list.getItems();
        int[] others = IntStream.range(0, Math.min(drawn.size(), rows.size()))
                .filter(i -> !drawn.get(i).readsLike(rows.get(i)))
                .toArray();
        if (drawn.size() != rows.size() || others.length > FEW) {
            list.getItems().setAll(rows);
        } else {
            Arrays.stream(others).forEach(i -> drawn.set(i, rows.get(i)));
        }
    }

    private void lay() {
        Presence.set(list, unfold.isSelected() && !rows.isEmpty());
        list.setPrefHeight(Math.clamp(rows.size() * ROW_HEIGHT, MIN_HEIGHT, MAX_HEIGHT));
        list.setMinHeight(MIN_HEIGHT);
    }
}
