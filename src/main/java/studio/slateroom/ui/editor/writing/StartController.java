package studio.slateroom.ui.editor.writing;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import studio.slateroom.script.template.Template;

/** Offers templates where there is no script yet. */
public final class StartController {

    private final WritingViewModel model;

    @FXML
    private FlowPane english;

    @FXML
    private FlowPane chinese;

    /** A controller for this view model. */
    public StartController(WritingViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        offer(english, Template.all(false));
        offer(chinese, Template.all(true));
    }

    private void offer(FlowPane place, List<Template> templates) {
        for (Template template : templates) {
            Button button = new Button(template.title());
            button.getStyleClass().add("start-template");
            button.setOnAction(_ -> model.start(template));
            place.getChildren().add(button);
        }
    }
}
