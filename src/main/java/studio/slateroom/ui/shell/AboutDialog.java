package studio.slateroom.ui.shell;

import javafx.stage.Window;
import studio.slateroom.platform.Texts;

/** Says what the program is. */
public final class AboutDialog {

    private AboutDialog() {}

    /** Shows it over a window. */
    public static void show(Texts texts, Window owner) {
        String text = texts.get(
                "shell.about.text",
                System.getProperty("java.runtime.version"),
                System.getProperty("javafx.runtime.version"));
        MessageDialog dialog = new MessageDialog(texts, texts.get("command.help.about"), text);
        dialog.initOwner(owner);
        dialog.show();
    }
}
