package studio.slateroom.ui.about;

import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import studio.slateroom.platform.Texts;

/** Binds the window about the program. */
public final class AboutController {

    private static final String ICON = "/studio/slateroom/app/icons/slateroom-128.png";

    private final AboutViewModel model;
    private final Texts texts;

    @FXML
    private ImageView icon;

    @FXML
    private Label name;

    @FXML
    private Label version;

    @FXML
    private GridPane parts;

    @FXML
    private Button copy;

    /** A controller for this view model. */
    public AboutController(AboutViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        icon.setImage(new Image(Objects.requireNonNull(getClass().getResourceAsStream(ICON), ICON)));
        name.setText(model.name());
        version.setText(model.version());
        model.lines().forEach(this::add);
        model.copiedProperty()
                .subscribe(copied -> copy.setText(texts.get(copied ? "about.copy.done" : "about.copy.do")));
    }

    private void add(AboutViewModel.Line line) {
        Label part = new Label(line.name());
        part.getStyleClass().add("about-part");
        Label number = new Label();
        number.getStyleClass().add("about-number");
        number.textProperty().bind(line.versionProperty());
        part.setLabelFor(number);
        parts.addRow(parts.getRowCount(), part, number);
    }

    @FXML
    private void copy() {
        model.copy();
    }

    @FXML
    private void openHome() {
        model.openHome();
    }

    @FXML
    private void openLicences() {
        model.openLicences();
    }
}
