package studio.slateroom.ui.fx;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/**
 * A place in a view whose own view comes later, so that a window can be seen before all of it is there. In FXML,
 * {@code source="@../player/PlayerView.fxml"} says which view that is. Until it comes, the place is as empty as a pane
 * of the window can be: its style class is {@value #TO_COME}.
 */
public final class Later extends StackPane {

    private static final String TO_COME = "pane-to-come";

    private String source = "";
    private Optional<Object> controller = Optional.empty();

    /** An empty place. */
    public Later() {
        getStyleClass().add(TO_COME);
        setMinSize(0, 0);
    }

    /** The address of the view that is to come. */
    public String getSource() {
        return source;
    }

    /** Says which view is to come. */
    public void setSource(String value) {
        source = value;
    }

    /** The controller of the view; nothing as long as that is still to come. */
    public Optional<Object> controller() {
        return controller;
    }

    /** Puts the view into its place. */
    void fill(Parent view, Object itsController) {
        controller = Optional.of(itsController);
        setMinSize(USE_COMPUTED_SIZE, USE_COMPUTED_SIZE);
        setVisible(true);
        setManaged(true);
        setPickOnBounds(false);
        getStyleClass().remove(TO_COME);
        getChildren().setAll(view);
    }
}
