package studio.slateroom.ui.command.keys;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.command.Keys;

/** Binds the list of keys; while a line waits, whatever is pressed is meant for it. */
public final class KeysController {

    private final KeysViewModel model;
    private final Texts texts;
    private boolean taken;

    @FXML
    private VBox root;

    @FXML
    private TextField query;

    @FXML
    private ListView<KeyRow> list;

    /** A controller for this view model. */
    public KeysController(KeysViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        query.textProperty().bindBidirectional(model.queryProperty());
        list.setCellFactory(_ -> new KeyCell(model, texts));
        model.rowsProperty().subscribe(this::show);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::choose);
    }

    /** Puts the caret where one looks for something. */
    void focus() {
        query.requestFocus();
    }

    @FXML
    private void resetAll() {
        model.resetAll();
    }

    private void press(KeyEvent event) {
        taken = model.waitingProperty().get().isPresent();
        if (taken) {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.giveUp();
            } else {
                Keys.pressed(event).ifPresent(model::take);
            }
            event.consume();
        }
    }

    /** The letter of a key that was meant for a line is not written anywhere. */
    private void type(KeyEvent event) {
        if (taken) {
            event.consume();
        }
    }

    private void choose(KeyEvent event) {
        KeyRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && event.getCode() == KeyCode.SPACE) {
            model.waitFor(row.command());
            event.consume();
        } else if (row != null && event.getCode() == KeyCode.DELETE) {
            model.clear(row.command());
            event.consume();
        }
    }

    /** Lines that stay keep their cells, so that a button does not lose the focus under the hand. */
    private void show(List<KeyRow> rows) {
        if (rows.size() != list.getItems().size()) {
            list.getItems().setAll(rows);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            list.getItems().set(i, rows.get(i));
        }
    }
}
