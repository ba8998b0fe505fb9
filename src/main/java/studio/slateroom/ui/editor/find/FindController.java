package studio.slateroom.ui.editor.find;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import studio.slateroom.ui.fx.Presence;

/** Binds the bar that finds and replaces. */
public final class FindController {

    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    private final FindViewModel model;

    @FXML
    private Node bar;

    @FXML
    private Node replaceRow;

    @FXML
    private TextField words;

    @FXML
    private TextField replacement;

    @FXML
    private ToggleButton matchesCase;

    @FXML
    private ToggleButton pattern;

    @FXML
    private Label status;

    /** A controller for this view model. */
    public FindController(FindViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        words.textProperty().bindBidirectional(model.wordsProperty());
        replacement.textProperty().bindBidirectional(model.replacementProperty());
        matchesCase.selectedProperty().bindBidirectional(model.matchesCaseProperty());
        pattern.selectedProperty().bindBidirectional(model.patternProperty());
        status.textProperty().bind(model.statusProperty());
        model.faultyProperty().subscribe(faulty -> {
            words.pseudoClassStateChanged(FAULTY, faulty);
            status.pseudoClassStateChanged(FAULTY, faulty);
        });
        model.replacingProperty().subscribe(replacing -> Presence.set(replaceRow, replacing));
        model.openProperty().subscribe(open -> Presence.set(bar, open));
        model.onOpened(this::focus);
    }

    private void focus() {
        words.requestFocus();
        words.selectAll();
    }

    @FXML
    private void keyed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }

    @FXML
    private void wordsKeyed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (event.isShiftDown()) {
                model.previous();
            } else {
                model.next();
            }
            event.consume();
        }
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void previous() {
        model.previous();
    }

    @FXML
    private void replace() {
        model.replace();
    }

    @FXML
    private void replaceAll() {
        model.replaceAll();
    }

    @FXML
    private void close() {
        model.close();
    }
}
