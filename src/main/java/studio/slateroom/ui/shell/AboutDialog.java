package studio.slateroom.ui.shell;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.Texts;

/** Says what the program is and what it runs on. */
final class AboutDialog {

    private final Texts texts;

    AboutDialog(Texts texts) {
        this.texts = texts;
    }

    void showOver(Window window) {
        Alert dialog = new Alert(Alert.AlertType.NONE, "", new ButtonType(texts.get("shell.about.close")));
        dialog.initOwner(window);
        dialog.setTitle(texts.get("shell.help.about"));
        dialog.setHeaderText(AppInfo.fromBuild().title());
        dialog.setContentText(texts.get(
                "shell.about.text",
                System.getProperty("java.runtime.version"),
                System.getProperty("javafx.runtime.version")));
        dialog.show();
    }
}
