package studio.slateroom.ui.generate;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Binds the button and the line above it. */
public final class GenerateController {

    private final GenerateViewModel model;

    @FXML
    private Button generate;

    @FXML
    private Label line;

    /** A controller for this view model. */
    public GenerateController(GenerateViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        generate.disableProperty().bind(model.blockedProperty());
        model.obstaclesProperty().subscribe(this::tell);
        model.briefProperty().subscribe(this::tell);
    }

    @FXML
    private void generate() {
        model.generate();
    }

    private void tell() {
        List<String> obstacles = model.obstaclesProperty().get();
        line.setText(obstacles.isEmpty() ? model.briefProperty().get() : obstacles.getFirst());
        // Every change of classes has the node styled anew.
        if (obstacles.isEmpty()) {
            line.getStyleClass().remove("text-danger");
        } else if (!line.getStyleClass().contains("text-danger")) {
            line.getStyleClass().add("text-danger");
        }
    }
}
