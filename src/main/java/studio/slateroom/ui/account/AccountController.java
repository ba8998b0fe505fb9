package studio.slateroom.ui.account;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import studio.slateroom.ui.fx.Hint;
import studio.slateroom.ui.fx.Presence;

/** Binds the account's place in the bar at the bottom. */
public final class AccountController {

    private final AccountViewModel model;
    private final Runnable keySettings;

    @FXML
    private Node bar;

    @FXML
    private Label today;

    @FXML
    private Label project;

    @FXML
    private Button balance;

    /**
     * A controller for this view model.
     *
     * @param keySettings opens the settings where the key is
     */
    public AccountController(AccountViewModel model, Runnable keySettings) {
        this.model = model;
        this.keySettings = keySettings;
    }

    @FXML
    private void initialize() {
        balance.textProperty().bind(model.balanceProperty());
        today.textProperty().bind(model.todayProperty());
        project.textProperty().bind(model.projectProperty());
        Hint hint = new Hint("");
        hint.textProperty().bind(model.hintProperty());
        balance.setTooltip(hint);
        balance.accessibleHelpProperty().bind(model.hintProperty());
        model.shownProperty().subscribe(shown -> Presence.set(bar, shown));
        model.keyedProperty().subscribe(keyed -> {
            Presence.set(today, keyed);
            Presence.set(project, keyed);
        });
    }

    @FXML
    private void act() {
        if (model.keyedProperty().get()) {
            model.refresh();
        } else {
            keySettings.run();
        }
    }
}
