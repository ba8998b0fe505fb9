package studio.slateroom.ui.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.Texts;

/** A window of its own that says something and can be closed. */
public final class MessageDialog extends Alert {

    /**
     * A dialog that is not shown yet.
     *
     * @param heading what it is about
     * @param text what it says
     */
    public MessageDialog(Texts texts, String heading, String text) {
        super(AlertType.NONE, text, new ButtonType(texts.get("shell.dialog.close"), ButtonData.CANCEL_CLOSE));
        setTitle(AppInfo.fromBuild().title());
        setHeaderText(heading);
    }
}
