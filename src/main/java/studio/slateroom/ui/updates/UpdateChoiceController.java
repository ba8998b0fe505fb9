package studio.slateroom.ui.updates;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import studio.slateroom.settings.UpdateChecks;

/** Binds the switch in the settings. */
public final class UpdateChoiceController {

    private final UpdatesViewModel model;

    @FXML
    private CheckBox allowed;

    /** A controller for this view model. */
    public UpdateChoiceController(UpdatesViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.choiceProperty().subscribe(choice -> allowed.setSelected(choice == UpdateChecks.ALLOWED));
        allowed.setOnAction(
                _ -> model.choiceProperty().set(allowed.isSelected() ? UpdateChecks.ALLOWED : UpdateChecks.DECLINED));
    }
}
