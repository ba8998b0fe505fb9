package studio.slateroom.app.help;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.StackPane;
import studio.slateroom.settings.UpdateChecks;
import studio.slateroom.ui.fx.WindowMemory;
import studio.slateroom.ui.help.HelpViewModel;
import studio.slateroom.ui.shell.ShellController;

/**
 * What the parts of this package do in the window.
 *
 * @param window holds the whole window; the tour lies over it
 * @param shell takes the bar about updates
 * @param help the help pane
 * @param updates whether the program may look for updates, both ways
 * @param user what only the studio knows of its user
 */
public record HelpHooks(
        StackPane window, ShellController shell, HelpViewModel help, ObjectProperty<UpdateChecks> updates, User user) {

    /** What only the studio knows of its user. */
    public interface User {

        /** What is being written just now. */
        List<String> scripts();

        /** Remembers that the tour was shown. */
        void toured();

        /** Opens the settings. */
        void openSettings();

        /** Remembers where the small window of this name stands. */
        WindowMemory memory(String window);
    }
}
