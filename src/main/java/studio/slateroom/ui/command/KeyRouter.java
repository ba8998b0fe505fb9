package studio.slateroom.ui.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/** Does what keys stand for, once whatever has the focus had no use for them. */
public final class KeyRouter {

    private final Shortcuts shortcuts;
    private final Map<KeyCode, Command> held = new EnumMap<>(KeyCode.class);

    /** A router that goes by these keys. */
    public KeyRouter(Shortcuts shortcuts) {
        this.shortcuts = shortcuts;
    }

    /** Listens to the keys of a window's content. */
    public void listen(Scene scene) {
        listen(scene, _ -> true);
    }

    /** Listens to the keys of a window's content for some of the commands only. */
    public void listen(Scene scene, Predicate<Command> heeded) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, scene, heeded));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> letGo(event.getCode()));
        // What is let go of in another window is not told to this one.
        scene.windowProperty()
                .flatMap(Window::focusedProperty)
                .subscribe(focused -> Map.copyOf(held).keySet().forEach(this::letGo));
    }

    private void press(KeyEvent event, Scene scene, Predicate<Command> heeded) {
        Node focused = scene.getFocusOwner();
        if (focused instanceof TextInputControl && isTyped(event)) {
            return;
        }
        Optional<Command> found = shortcuts.at(event, Place.around(focused)).filter(heeded);
        if (found.isPresent()) {
            boolean again = held.put(event.getCode(), found.get()) == found.get();
            if (!again || !found.get().once()) {
                found.get().run();
            }
            event.consume();
        }
    }

    private static boolean isTyped(KeyEvent event) {
        return Keys.pressed(event).filter(Keys::isBare).isPresent();
    }

    private void letGo(KeyCode code) {
        Command command = held.remove(code);
        if (command != null) {
            command.release();
        }
    }
}
