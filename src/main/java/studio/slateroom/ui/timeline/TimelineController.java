package studio.slateroom.ui.timeline;

import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;

/** Puts the strip into its pane. */
public final class TimelineController {

    private final TimelineViewModel model;

    @FXML
    private StackPane place;

    /** A controller for this view model. */
    public TimelineController(TimelineViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        place.getChildren().setAll(new TimelineStrip(model));
    }
}
