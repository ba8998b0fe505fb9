package studio.slateroom.ui.timeline;

import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of a block that has the focus. */
final class TimelineKeys {

    private static final double ZOOM = 1.25;

    private final TimelineViewModel model;
    private final TimelineStrip strip;
    private final IntConsumer select;
    private final DoubleConsumer zoom;

    /**
     * Keys that work on the selected shot.
     *
     * @param select moves the focus to the shot with this index, if there is one
     * @param zoom shows more or less
     */
    TimelineKeys(TimelineViewModel model, TimelineStrip strip, IntConsumer select, DoubleConsumer zoom) {
        this.model = model;
        this.strip = strip;
        this.select = select;
        this.zoom = zoom;
    }

    /** Does what a key stands for. */
    void press(KeyEvent event) {
        if (strip.holds(event) || act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        if (event.isShortcutDown()) {
            return !event.isAltDown() && steps(event);
        }
        if (event.isAltDown()) {
            return moves(event);
        }
        return !event.isShiftDown() && plain(event.getCode());
    }

    /** The editor's history is what the timeline's steps are in. */
    private boolean steps(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) {
                    model.edits().redo();
                } else {
                    model.edits().undo();
                }
            }
            case Y -> model.edits().redo();
            case PLUS, EQUALS, ADD -> zoom.accept(ZOOM);
            case MINUS, SUBTRACT -> zoom.accept(1 / ZOOM);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moves(KeyEvent event) {
        int shot = model.edits().selectedProperty().get();
        Grid grid = model.grid(strip.scale(), false);
        switch (event.getCode()) {
            case LEFT -> model.edits().nudge(grid, false, event.isShiftDown());
            case RIGHT -> model.edits().nudge(grid, true, event.isShiftDown());
            case UP -> model.edits().move(shot, shot - 1);
            case DOWN -> model.edits().move(shot, shot + 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyCode code) {
        int shot = model.edits().selectedProperty().get();
        switch (code) {
            case LEFT -> select.accept(shot - 1);
            case RIGHT -> select.accept(shot + 1);
            case DELETE -> model.edits().delete();
            case INSERT -> model.edits().insert();
            case S -> model.edits().split(model.playHeadProperty().get());
            case M -> model.edits().merge();
            case ENTER -> model.reveal(shot);
            default -> {
                return false;
            }
        }
        return true;
    }
}
