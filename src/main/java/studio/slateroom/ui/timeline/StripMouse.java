package studio.slateroom.ui.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import studio.slateroom.ui.timeline.cut.Grip;

/**
 * The mouse on the strip. A press on the ruler, or a drag from it, moves the player there; a click on a block moves it to
 * the shot's beginning; dragging a block or its edge changes the script.
 */
final class StripMouse {

    private final TimelineStrip strip;
    private final TimelineViewModel model;
    private final TimelineDrag drag;
    private Optional<Grip> pointed = Optional.empty();
    private boolean seeking;
    private double x;

    StripMouse(TimelineStrip strip, TimelineViewModel model) {
        this.strip = strip;
        this.model = model;
        this.drag = new TimelineDrag(model, strip::preview);
        strip.addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(edgeAt(event)));
        strip.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(Optional.empty()));
        strip.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        strip.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        strip.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** The edge under the mouse. */
    Optional<Grip> pointed() {
        return pointed;
    }

    /** Puts back what is being dragged. */
    void cancel() {
        drag.cancel();
    }

    /** Whether a drag takes this key: Escape puts everything back, Shift makes the later shots follow. */
    boolean holds(KeyEvent event) {
        if (!drag.isOn()) {
            return false;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            drag.cancel();
        } else {
            drag.to(x, event.isShiftDown(), event.isAltDown());
        }
        return true;
    }

    private void press(MouseEvent event) {
        // The scroll pane around would take the focus from the block.
        event.consume();
        x = strip.onScale(event.getX());
        seeking = strip.isOnRuler(event.getY()) && event.getButton() == MouseButton.PRIMARY;
        if (seeking) {
            seek();
            return;
        }
        Optional<Grip> grip = edgeAt(event)
                .or(() -> blockAt(event).map(node -> Grip.whole(node.block().index())));
        grip.ifPresent(strip::focus);
        if (event.getButton() == MouseButton.PRIMARY) {
            grip.ifPresent(taken -> drag.begin(taken, x, strip.scale()));
        } else {
            drag.cancel();
        }
    }

    private void drag(MouseEvent event) {
        x = strip.onScale(event.getX());
        if (seeking) {
            seek();
        } else {
            drag.to(x, event.isShiftDown(), event.isAltDown());
        }
    }

    private void release(MouseEvent event) {
        boolean dragged = drag.end();
        if (!seeking && !dragged && event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY) {
            Optional<TimelineBlock> clicked = blockAt(event).map(BlockNode::block);
            if (event.getClickCount() == 2) {
                clicked.ifPresent(block -> model.reveal(block.index()));
            } else {
                clicked.ifPresent(block -> model.seek(block.time().start()));
            }
        }
        seeking = false;
    }

    private void seek() {
        model.seek(strip.scale().instant(x));
    }

    private void point(Optional<Grip> edge) {
        strip.setCursor(edge.isPresent() ? Cursor.H_RESIZE : Cursor.DEFAULT);
        if (!edge.equals(pointed)) {
            pointed = edge;
            strip.requestLayout();
        }
    }

    private Optional<BlockNode> blockAt(MouseEvent event) {
        return strip.blockAt(event.getX(), event.getY());
    }

    private Optional<Grip> edgeAt(MouseEvent event) {
        return strip.isOnRuler(event.getY())
                ? Optional.empty()
                : model.edits()
                        .times()
                        .flatMap(times -> TimelineHits.edge(times, strip.scale(), strip.onScale(event.getX())));
    }
}
