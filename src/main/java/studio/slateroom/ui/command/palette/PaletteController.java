package studio.slateroom.ui.command.palette;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import studio.slateroom.ui.fx.Presence;

/** Binds the palette: the hand stays in the field while the list follows it. */
public final class PaletteController {

    private static final int PAGE = 8;

    private final PaletteViewModel model;
    private @Nullable Node before;

    @FXML
    private VBox root;

    @FXML
    private TextField query;

    @FXML
    private ListView<PaletteRow> list;

    /** A controller for this view model. */
    public PaletteController(PaletteViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setCellFactory(_ -> new PaletteCell(model::run));
        model.rowsProperty().subscribe(this::show);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                model.openProperty().subscribe(this::opened);
                scene.focusOwnerProperty().subscribe(this::focused);
            }
        });
    }

    /** Whoever turns to something else is done with the palette. */
    private void focused(@Nullable Node owner) {
        if (model.openProperty().get() && owner != null && !isInside(owner)) {
            model.openProperty().set(false);
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(root)) {
                return true;
            }
        }
        return false;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-PAGE);
            case PAGE_DOWN -> move(PAGE);
            case ENTER -> run();
            case ESCAPE, TAB -> model.openProperty().set(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int from = list.getSelectionModel().getSelectedIndex();
            int to = Math.abs(by) == 1 ? Math.floorMod(from + by, last + 1) : Math.clamp(from + by, 0, last);
            list.getSelectionModel().select(to);
            list.scrollTo(Math.max(0, to - PAGE / 2));
        }
    }

    private void run() {
        PaletteRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.run(row);
        }
    }

    private void show(List<PaletteRow> rows) {
        list.getItems().setAll(rows);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    /** The focus goes back to where it was, unless it has gone elsewhere already. */
    private void opened(boolean open) {
        Presence.set(root, open);
        Node owner = root.getScene().getFocusOwner();
        if (open) {
            before = owner;
            query.requestFocus();
        } else if (before != null && (owner == null || isInside(owner))) {
            before.requestFocus();
        }
    }
}
