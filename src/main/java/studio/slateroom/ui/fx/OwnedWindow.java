package studio.slateroom.ui.fx;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import studio.slateroom.settings.WindowCorner;

/** A small window that stands before the studio's, where it stood last, and closes with Esc. */
public final class OwnedWindow {

    private final Stage stage = new Stage();
    private final WindowMemory memory;

    /**
     * A window that is not shown yet and leaves its owner usable.
     *
     * @param width in pixels
     */
    public OwnedWindow(Parent view, String title, double width, WindowMemory memory) {
        this.memory = memory;
        stage.setTitle(title);
        stage.setScene(new Scene(view));
        stage.setWidth(width);
        stage.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
                event.consume();
            }
        });
        stage.addEventHandler(
                WindowEvent.WINDOW_HIDING, _ -> memory.keep().accept(new WindowCorner(stage.getX(), stage.getY())));
    }

    /**
     * The same, but its owner takes no input while it is there.
     *
     * @param closed done each time when it has been closed
     */
    public static OwnedWindow modal(Parent view, String title, double width, WindowMemory memory, Runnable closed) {
        OwnedWindow window = new OwnedWindow(view, title, width, memory);
        window.stage.initModality(Modality.WINDOW_MODAL);
        window.stage.setOnHidden(_ -> closed.run());
        return window;
    }

    /** Whether it is there. */
    public boolean isShowing() {
        return stage.isShowing();
    }

    /** Shows it before its owner, or brings it to the front. */
    public void show(Window owner) {
        if (!stage.isShowing()) {
            if (stage.getOwner() == null) {
                stage.initOwner(owner);
            }
            stage.setMaxHeight(Placing.height(owner));
            place(owner);
        }
        stage.toFront();
        stage.requestFocus();
    }

    private void place(Window owner) {
        Optional<WindowCorner> last = memory.last().get().filter(Placing::isOnScreen);
        last.ifPresent(corner -> {
            stage.setX(corner.x());
            stage.setY(corner.y());
        });
        stage.show();
        if (last.isPresent()) {
            Placing.keepOnScreen(stage);
        } else {
            Placing.before(owner, stage);
        }
    }

    /** Takes it away. */
    public void close() {
        stage.close();
    }
}
