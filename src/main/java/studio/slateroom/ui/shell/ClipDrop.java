package studio.slateroom.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets finished clips be dropped on the window, wherever they are not taken for references. */
final class ClipDrop {

    private static final PseudoClass DROP_HERE = PseudoClass.getPseudoClass("drop-here");

    private final Node window;
    private final RestoreViewModel model;

    /** Whether the drag that is being told of has come through to the window and is taken. */
    private boolean taken;

    private ClipDrop(Node window, RestoreViewModel model) {
        this.window = window;
        this.model = model;
    }

    /** Lets clips be dropped on a node and all that is in it. */
    static void on(Node window, RestoreViewModel model) {
        ClipDrop drop = new ClipDrop(window, model);
        window.setEventDispatcher(drop.marking(window.getEventDispatcher()));
        window.addEventHandler(DragEvent.DRAG_OVER, drop::over);
        window.addEventHandler(DragEvent.DRAG_EXITED, _ -> drop.mark(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, drop::dropped);
    }

    /** What is in the window may take a drag for itself, and then it never comes to the window's own handler. */
    private EventDispatcher marking(EventDispatcher dispatcher) {
        return (event, tail) -> {
            if (event.getEventType() != DragEvent.DRAG_OVER) {
                return dispatcher.dispatchEvent(event, tail);
            }
            taken = false;
            Event left = dispatcher.dispatchEvent(event, tail);
            mark(taken);
            return left;
        };
    }

    private void over(DragEvent event) {
        taken = model.takes(files(event));
        if (taken) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        mark(false);
        List<Path> files = files(event);
        if (model.takes(files)) {
            model.restore(files);
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private void mark(boolean on) {
        window.pseudoClassStateChanged(DROP_HERE, on);
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? Objects.requireNonNull(event.getDragboard().getFiles()).stream()
                        .map(File::toPath)
                        .toList()
                : List.of();
    }
}
