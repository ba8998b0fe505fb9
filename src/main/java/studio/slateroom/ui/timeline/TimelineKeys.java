package studio.slateroom.ui.timeline;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import studio.slateroom.ui.timeline.cut.Grid;
import studio.slateroom.ui.timeline.cut.Grip;

/** The keys of a block that has the focus. */
final class TimelineKeys {

    private final TimelineViewModel model;
    private final Predicate<KeyEvent> held;
    private final Consumer<Grip> select;

    /**
     * Keys that work on the selected shot or edge.
     *
     * @param held takes the keys of a drag while there is one
     * @param select moves the focus to a shot or an edge, if there is one
     */
    TimelineKeys(TimelineViewModel model, Predicate<KeyEvent> held, Consumer<Grip> select) {
        this.model = model;
        this.held = held;
        this.select = select;
    }

    /** Does what a key stands for. */
    void press(KeyEvent event) {
        if (held.test(event) || act(event)) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event) {
        if (event.isShortcutDown()) {
            return !event.isAltDown() && (nudge(event, true) || steps(event));
        }
        return !event.isAltDown() && (nudge(event, false) || (!event.isShiftDown() && picks(event.getCode())));
    }

    private Grip selected() {
        return model.edits().selectedProperty().get();
    }

    private boolean nudge(KeyEvent event, boolean ripple) {
        boolean later = event.getCode() == KeyCode.RIGHT;
        if (!later && event.getCode() != KeyCode.LEFT) {
            return false;
        }
        model.edits().nudge(event.isShiftDown() ? Grid.SECONDS : model.keyGrid(), later, ripple);
        return true;
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
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean picks(KeyCode code) {
        Grip grip = selected();
        switch (code) {
            case UP -> select.accept(new Grip(grip.shot() - 1, grip.part()));
            case DOWN -> select.accept(new Grip(grip.shot() + 1, grip.part()));
            case OPEN_BRACKET -> select.accept(Grip.start(grip.shot()));
            case CLOSE_BRACKET -> select.accept(Grip.end(grip.shot()));
            case E -> select.accept(new Grip(grip.shot(), next(grip.part())));
            case ESCAPE -> {
                select.accept(Grip.whole(grip.shot()));
                return grip.isEdge();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static Grip.Part next(Grip.Part part) {
        return switch (part) {
            case WHOLE -> Grip.Part.END;
            case END -> Grip.Part.START;
            case START -> Grip.Part.WHOLE;
        };
    }
}
