package studio.slateroom.ui.help;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import studio.slateroom.ui.fx.Presence;

/** Binds the help pane. */
public final class HelpController {

    private final HelpViewModel model;

    @FXML
    private Node pane;

    @FXML
    private TextField query;

    @FXML
    private ToggleButton rules;

    @FXML
    private ToggleButton terms;

    @FXML
    private ListView<HelpEntry> list;

    /** A controller for this view model. */
    public HelpController(HelpViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        list.setItems(model.entries());
        list.setCellFactory(_ -> new HelpCell());
        query.textProperty().bindBidirectional(model.queryProperty());
        ToggleGroup pages = new ToggleGroup();
        bind(pages, rules, HelpViewModel.Page.RULES);
        bind(pages, terms, HelpViewModel.Page.TERMS);
        model.openProperty().subscribe(this::opened);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    private void bind(ToggleGroup pages, ToggleButton button, HelpViewModel.Page page) {
        button.setToggleGroup(pages);
        button.setOnAction(_ -> {
            model.pageProperty().set(page);
            button.setSelected(true);
        });
        model.pageProperty().subscribe(shown -> button.setSelected(shown == page));
    }

    private void opened(boolean open) {
        Presence.set(pane, open);
        if (open) {
            query.requestFocus();
        }
    }

    @FXML
    private void close() {
        model.openProperty().set(false);
    }
}
