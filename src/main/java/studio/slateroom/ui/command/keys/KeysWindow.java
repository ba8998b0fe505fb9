package studio.slateroom.ui.command.keys;

import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.Texts;
import studio.slateroom.ui.command.Commands;
import studio.slateroom.ui.command.Shortcuts;
import studio.slateroom.ui.fx.OwnedWindow;
import studio.slateroom.ui.fx.ViewLoader;
import studio.slateroom.ui.fx.WindowMemory;

/** The list of keys in a window of its own over the studio's; made when it is first asked for. */
public final class KeysWindow {

    private static final double WIDTH = 720;

    private final Commands commands;
    private final Shortcuts shortcuts;
    private final Texts texts;
    private final WindowMemory memory;
    private @Nullable OwnedWindow window;
    private @Nullable KeysController controller;

    /** A window that is not there yet. */
    public KeysWindow(Commands commands, Shortcuts shortcuts, Texts texts, WindowMemory memory) {
        this.commands = commands;
        this.shortcuts = shortcuts;
        this.texts = texts;
        this.memory = memory;
    }

    /** Shows it over its owner. */
    public void show(Window owner) {
        OwnedWindow shown = window;
        if (shown == null) {
            shown = make();
            window = shown;
        }
        shown.show(owner);
        if (controller != null) {
            controller.focus();
        }
    }

    private OwnedWindow make() {
        KeysViewModel model = new KeysViewModel(commands, shortcuts, texts);
        KeysController made = new KeysController(model, texts);
        controller = made;
        ViewLoader views = new ViewLoader(texts).with(KeysController.class, () -> made);
        return OwnedWindow.modal(
                views.load(KeysController.class), texts.get("keys.window.title"), WIDTH, memory, model::giveUp);
    }
}
