package studio.slateroom.ui.tour;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Binds the card that tells of a place, and hears the keys while there is a tour. */
public final class TourController {

    private final TourViewModel model;

    @FXML
    private Region card;

    @FXML
    private Label progress;

    @FXML
    private Label title;

    @FXML
    private Label text;

    @FXML
    private Button back;

    @FXML
    private Button next;

    @FXML
    private Button skip;

    /** A controller for this view model. */
    public TourController(TourViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.stepProperty().subscribe(step -> {
            if (step.isPresent()) {
                show();
            }
        });
    }

    private void show() {
        progress.setText(model.progress());
        title.setText(model.title());
        text.setText(model.text());
        back.setDisable(model.isFirst());
        next.setText(model.onward());
        // A screen reader reads what has the focus, so the button that leads on says the card's words as well.
        next.setAccessibleHelp(model.progress() + ". " + model.title() + ". " + model.text());
        skip.setVisible(!model.isLast());
        next.requestFocus();
    }

    /** The tour keeps the keys to itself: what lies behind it cannot be seen well, and some of it costs money. */
    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case ESCAPE -> model.end();
            case RIGHT, PAGE_DOWN -> model.next();
            case LEFT, PAGE_UP -> model.back();
            case TAB -> turn(event.isShiftDown() ? -1 : 1);
            case ENTER, SPACE -> fire();
            default -> {}
        }
        event.consume();
    }

    private void fire() {
        if (card.getScene().getFocusOwner() instanceof Button button) {
            button.fire();
        }
    }

    private void turn(int by) {
        List<Button> all = Stream.of(skip, back, next)
                .filter(button -> button.isVisible() && !button.isDisabled())
                .toList();
        int at = all.indexOf(card.getScene().getFocusOwner());
        all.get(Math.floorMod(at + by, all.size())).requestFocus();
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void back() {
        model.back();
    }

    @FXML
    private void skip() {
        model.end();
    }
}
