package studio.slateroom.ui.settings;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import studio.slateroom.ui.fx.Placing;

/** The settings in a window of their own over the studio's. */
public final class SettingsWindow {

    private static final double WIDTH = 640;

    private final Stage stage = new Stage();
    private final KeyViewModel key;
    private final SettingsController controller;

    /**
     * A window that is not shown yet.
     *
     * @param view the view of {@code controller}
     * @param title what stands in its title bar
     */
    public SettingsWindow(Parent view, SettingsController controller, KeyViewModel key, String title) {
        this.controller = controller;
        this.key = key;
        stage.setTitle(title);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setScene(new Scene(view));
        stage.setWidth(WIDTH);
        stage.setOnHidden(_ -> controller.commit());
        stage.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.close();
                event.consume();
            }
        });
    }

    /** Shows it over its owner, with the caret in one section. */
    public void show(Window owner, SettingsSection section) {
        if (!stage.isShowing()) {
            key.open();
            if (stage.getOwner() == null) {
                stage.initOwner(owner);
            }
            stage.setMaxHeight(Placing.height(owner));
            stage.show();
            Placing.before(owner, stage);
        }
        stage.toFront();
        stage.requestFocus();
        controller.focus(section);
    }

    /** Takes it away. */
    public void close() {
        stage.close();
    }
}
