package studio.slateroom.ui.timeline;

import java.time.Duration;
import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import studio.slateroom.ui.command.MenuBinder;
import studio.slateroom.ui.command.Place;
import studio.slateroom.ui.timeline.cut.Grid;
import studio.slateroom.ui.timeline.cut.ShotEdits;

/** Puts the strip into its pane, and its commands into the header and the menu. */
public final class TimelineController {

    private static final double ZOOM = 1.5;

    private final TimelineViewModel model;
    private final MenuBinder binder;
    private final TimelineStrip strip;
    private final TimelineScroller scroller;
    private final TimelineKeys keys;
    private Duration here = Duration.ZERO;

    @FXML
    private StackPane place;

    @FXML
    private ToggleButton snap;

    @FXML
    private ContextMenu menu;

    @FXML
    private MenuItem splitHere;

    @FXML
    private MenuItem merge;

    @FXML
    private MenuItem earlier;

    @FXML
    private MenuItem later;

    @FXML
    private MenuItem fit;

    /**
     * A controller for this view model.
     *
     * @param binder knows the keys of what the menu offers
     */
    public TimelineController(TimelineViewModel model, MenuBinder binder) {
        this.model = model;
        this.binder = binder;
        strip = new TimelineStrip(model);
        scroller = new TimelineScroller(model, strip);
        keys = new TimelineKeys(model, strip::holds, strip::focus);
    }

    @FXML
    private void initialize() {
        place.getChildren().setAll(scroller);
        Place.TIMELINE.mark(place);
        snap.selectedProperty().bindBidirectional(model.snappingProperty());
        strip.addEventHandler(KeyEvent.KEY_PRESSED, keys::press);
        strip.addEventHandler(KeyEvent.KEY_RELEASED, strip::holds);
        strip.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
    }

    /** The keys beside the entries are those of the blocks; set as a control's own menu they would be the window's. */
    private void offer(ContextMenuEvent event) {
        int shot = model.edits().selectedProperty().get().shot();
        model.edits()
                .times()
                .filter(times -> shot >= 0 && shot < times.times().size())
                .ifPresent(times -> {
                    int last = times.times().size() - 1;
                    here = Grid.TENTHS.nearest(strip.instantAt(event.getScreenX()));
                    splitHere.setVisible(!event.isKeyboardTrigger());
                    splitHere.setDisable(!ShotEdits.isInside(times.times().get(shot), here));
                    merge.setDisable(shot == last);
                    later.setDisable(shot == last);
                    earlier.setDisable(shot == 0);
                    fit.setDisable(!times.stated() || times.end().equals(times.length()));
                    binder.showKeys(menu.getItems());
                    menu.show(strip, event.getScreenX(), event.getScreenY());
                });
        event.consume();
    }

    /** Shows so many times more, around what is in the middle. */
    public void zoom(double factor) {
        scroller.zoom(factor);
    }

    @FXML
    private void zoomIn() {
        scroller.zoom(ZOOM);
    }

    @FXML
    private void zoomOut() {
        scroller.zoom(1 / ZOOM);
    }

    /** Shows the whole clip. */
    @FXML
    public void showAll() {
        scroller.fit();
    }

    @FXML
    private void reveal() {
        model.reveal(model.edits().selectedProperty().get().shot());
    }

    @FXML
    private void splitHere() {
        model.edits().split(here);
    }

    @FXML
    private void split() {
        model.edits().split(model.playHeadProperty().get());
    }

    @FXML
    private void merge() {
        model.edits().merge();
    }

    @FXML
    private void duplicate() {
        model.edits().duplicate();
    }

    @FXML
    private void insert() {
        model.edits().insert();
    }

    @FXML
    private void delete() {
        model.edits().delete();
    }

    @FXML
    private void moveEarlier() {
        model.edits().shift(-1);
    }

    @FXML
    private void moveLater() {
        model.edits().shift(1);
    }

    @FXML
    private void fit() {
        model.edits().fit();
    }
}
