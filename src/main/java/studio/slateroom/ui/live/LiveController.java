package studio.slateroom.ui.live;

import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.fx.Presence;

/** Says over the picture that it is the live draft, and whether it is still behind the script. */
public final class LiveController {

    private final LiveViewModel model;
    private final Texts texts;

    @FXML
    private HBox mark;

    @FXML
    private FontIcon updating;

    /** A controller for this view model. */
    public LiveController(LiveViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        model.shownProperty().subscribe(shown -> Presence.set(mark, shown));
        model.updatingProperty().subscribe(this::tell);
    }

    /** Nothing changes its size, so that nothing around it is laid out anew while somebody types. */
    private void tell(boolean behind) {
        updating.setVisible(behind);
        mark.setAccessibleText(texts.get(behind ? "live.mark.updating" : "live.mark.current"));
    }
}
