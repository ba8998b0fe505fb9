package studio.slateroom.ui.help;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import studio.slateroom.ui.fx.Presence;

/** Binds the help pane. */
public final class HelpController {

    private final HelpViewModel model;
    private final GuideLinks links;

    @FXML
    private Node pane;

    @FXML
    private TextField query;

    @FXML
    private ToggleButton guide;

    @FXML
    private ToggleButton rules;

    @FXML
    private ToggleButton terms;

    @FXML
    private ListView<HelpEntry> list;

    @FXML
    private VBox chapter;

    @FXML
    private ScrollPane place;

    /**
     * A controller for this view model.
     *
     * @param links where the guide's links lead
     */
    public HelpController(HelpViewModel model, GuideLinks links) {
        this.model = model;
        this.links = links;
    }

    @FXML
    private void initialize() {
        list.setItems(model.entries());
        list.setCellFactory(_ -> new HelpCell(model::wanted, model::read));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::readSelected);
        query.textProperty().bindBidirectional(model.queryProperty());
        query.addEventHandler(KeyEvent.KEY_PRESSED, this::goToList);
        ToggleGroup pages = new ToggleGroup();
        bind(pages, guide, HelpViewModel.Page.GUIDE);
        bind(pages, rules, HelpViewModel.Page.RULES);
        bind(pages, terms, HelpViewModel.Page.TERMS);
        model.openProperty().subscribe(this::opened);
        model.readingProperty().subscribe(this::show);
        // Lists and fields have a use of their own for Esc.
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape();
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

    private void show(Optional<HelpViewModel.Reading> reading) {
        Presence.set(list, reading.isEmpty());
        Presence.set(chapter, reading.isPresent());
        reading.ifPresentOrElse(this::show, () -> place.setContent(null));
    }

    private void show(HelpViewModel.Reading reading) {
        ChapterPage page = new ChapterPage(reading.chapter(), links, model::showChapter, model.wanted());
        place.setContent(page);
        place.setVvalue(0);
        place.requestFocus();
        if (reading.section() > 0) {
            pane.applyCss();
            pane.getScene().getRoot().layout();
            double beyond = page.getHeight() - place.getViewportBounds().getHeight();
            double top = page.heading(reading.section()).getBoundsInParent().getMinY();
            place.setVvalue(beyond <= 0 ? 0 : Math.clamp(top / beyond, 0, 1));
        }
    }

    private void readSelected(KeyEvent event) {
        HelpEntry selected = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && selected != null) {
            model.read(selected);
            event.consume();
        }
    }

    private void goToList(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !model.entries().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    /** One step back: from the chapter to the list, from the list to the studio. */
    private void escape() {
        if (model.readingProperty().get().isPresent()) {
            leave();
        } else {
            close();
        }
    }

    @FXML
    private void leave() {
        model.leave();
        list.requestFocus();
    }

    @FXML
    private void close() {
        model.openProperty().set(false);
    }
}
