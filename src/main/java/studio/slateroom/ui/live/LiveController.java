package studio.slateroom.ui.live;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
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
    private FontIcon icon;

    @FXML
    private Label words;

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

    private void tell(boolean updating) {
        icon.setIconLiteral(updating ? "mdi2p-progress-clock" : "mdi2a-access-point");
        words.setText(texts.get(updating ? "live.mark.updating" : "live.mark.current"));
    }
}
