package studio.slateroom.ui.fx;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/** A word in the corner of a window that goes by itself; what it tells can be found elsewhere too. */
public final class Toast {

    private static final Duration STAY = Duration.seconds(6);
    private static final double EDGE = 16;

    /** Above the line at the bottom of the window. */
    private static final double FOOT = 56;

    private final Popup popup = new Popup();
    private final PauseTransition stay = new PauseTransition(STAY);

    /**
     * A toast that is not shown yet.
     *
     * @param text what it says
     * @param act what a press on it does
     */
    public Toast(String text, Runnable act) {
        Button button = new Button(text, new FontIcon("mdi2c-check-circle-outline"));
        button.getStyleClass().add("toast");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            popup.hide();
            act.run();
        });
        HBox room = new HBox(button);
        room.getStyleClass().add("toast-room");
        popup.getContent().setAll(room);
        popup.setAutoFix(true);
        stay.setOnFinished(_ -> popup.hide());
        popup.setOnHidden(_ -> stay.stop());
        // Whoever points at it has not read it yet.
        button.hoverProperty().subscribe(inside -> {
            if (inside) {
                stay.stop();
            } else if (popup.isShowing()) {
                stay.playFromStart();
            }
        });
    }

    /** Shows it in the lower right corner of a window; nowhere while that is not shown. */
    public void show(Window window) {
        if (window.isShowing()) {
            popup.show(window);
            popup.setX(window.getX() + window.getWidth() - popup.getWidth() - EDGE);
            popup.setY(window.getY() + window.getHeight() - popup.getHeight() - FOOT);
            stay.playFromStart();
        }
    }
}
