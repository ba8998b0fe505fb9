package studio.slateroom.ui.editor.writing;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import studio.slateroom.ui.fx.Hint;

/** Binds the measure of the script's size. */
public final class MeterController {

    private static final PseudoClass TOO_MUCH = PseudoClass.getPseudoClass("too-much");
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final MeterViewModel model;
    private final Hint hint = new Hint("");

    @FXML
    private Label meter;

    /** A controller for this view model. */
    public MeterController(MeterViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        meter.setTooltip(hint);
        model.readingProperty().subscribe(this::show);
    }

    private void show(MeterViewModel.Reading reading) {
        meter.setText(reading.text());
        hint.setText(reading.hint());
        meter.pseudoClassStateChanged(TOO_MUCH, reading.level() == MeterViewModel.Level.TOO_MUCH);
        meter.pseudoClassStateChanged(REFUSED, reading.level() == MeterViewModel.Level.REFUSED);
    }
}
