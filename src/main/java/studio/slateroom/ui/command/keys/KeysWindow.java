package studio.slateroom.ui.command.keys;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.command.Commands;
import studio.slateroom.ui.command.Shortcuts;
import studio.slateroom.ui.fx.Placing;
import studio.slateroom.ui.fx.ViewLoader;

/** The list of keys in a window of its own over the studio's; made when it is first asked for. */
public final class KeysWindow {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 620;

    private final Commands commands;
    private final Shortcuts shortcuts;
    private final Texts texts;
    private @Nullable Stage stage;
    private @Nullable KeysController controller;

    /** A window that is not there yet. */
    public KeysWindow(Commands commands, Shortcuts shortcuts, Texts texts) {
        this.commands = commands;
        this.shortcuts = shortcuts;
        this.texts = texts;
    }

    /** Shows it over its owner. */
    public void show(Window owner) {
        Stage shown = stage;
        if (shown == null) {
            shown = make(owner);
            stage = shown;
        }
        shown.show();
        shown.toFront();
        if (controller != null) {
            controller.focus();
        }
    }

    private Stage make(Window owner) {
        KeysViewModel model = new KeysViewModel(commands, shortcuts, texts);
        KeysController made = new KeysController(model, texts);
        controller = made;
        Parent view =
                new ViewLoader(texts).with(KeysController.class, () -> made).load(KeysController.class);
        Stage fresh = new Stage();
        fresh.initOwner(owner);
        fresh.initModality(Modality.WINDOW_MODAL);
        fresh.setTitle(texts.get("keys.window.title"));
        fresh.setScene(new Scene(view));
        fresh.setWidth(Math.min(WIDTH, owner.getWidth()));
        fresh.setHeight(Math.min(HEIGHT, Placing.height(owner)));
        Placing.before(owner, fresh);
        fresh.setOnHidden(_ -> model.giveUp());
        fresh.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                fresh.close();
                event.consume();
            }
        });
        return fresh;
    }
}
