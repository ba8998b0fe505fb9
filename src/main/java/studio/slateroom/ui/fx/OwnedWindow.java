package studio.slateroom.ui.fx;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A small window that stands before the studio's, leaves it usable, and closes with Esc. */
public final class OwnedWindow {

    private final Stage stage = new Stage();

    /**
     * A window that is not shown yet.
     *
     * @param width in pixels
     */
    public OwnedWindow(Parent view, String title, double width) {
        stage.setTitle(title);
        stage.setScene(new Scene(view));
        stage.setWidth(width);
        stage.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
                event.consume();
            }
        });
    }

    /** Shows it before its owner, or brings it to the front. */
    public void show(Window owner) {
        if (!stage.isShowing()) {
            if (stage.getOwner() == null) {
                stage.initOwner(owner);
            }
            stage.setMaxHeight(Placing.height(owner));
            stage.show();
            Placing.before(owner, stage);
        }
        stage.toFront();
        stage.requestFocus();
    }

    /** Takes it away. */
    public void close() {
        stage.close();
    }
}
