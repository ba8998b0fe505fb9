package studio.slateroom.ui.settings;

import javafx.scene.Parent;
import javafx.stage.Window;
import studio.slateroom.ui.fx.OwnedWindow;
import studio.slateroom.ui.fx.WindowMemory;

/** The settings in a window of their own over the studio's. */
public final class SettingsWindow {

    private static final double WIDTH = 640;

    private final OwnedWindow window;
    private final KeyViewModel key;
    private final SettingsController controller;

    /**
     * A window that is not shown yet.
     *
     * @param view the view of {@code controller}
     * @param title what stands in its title bar
     */
    public SettingsWindow(
            Parent view, SettingsController controller, KeyViewModel key, String title, WindowMemory memory) {
        this.controller = controller;
        this.key = key;
        window = OwnedWindow.modal(view, title, WIDTH, memory, controller::commit);
    }

    /** Shows it over its owner, with the caret in one section. */
    public void show(Window owner, SettingsSection section) {
        if (!window.isShowing()) {
            key.open();
        }
        window.show(owner);
        controller.focus(section);
    }

    /** Takes it away. */
    public void close() {
        window.close();
    }
}
