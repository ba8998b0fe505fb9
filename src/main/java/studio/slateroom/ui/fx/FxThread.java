package studio.slateroom.ui.fx;

import javafx.application.Platform;

/** JavaFX's thread. The only place that calls {@link Platform#runLater}. */
public final class FxThread implements UiThread {

    @Override
    public void run(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /** Runs an action in a later turn, even when called from the thread itself. */
    public static void later(Runnable action) {
        Platform.runLater(action);
    }
}
