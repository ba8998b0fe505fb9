package studio.slateroom.ui.command;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;

/**
 * Keys that are pressed together, and where.
 *
 * @param place where the focus has to be for them to count
 * @param combination the keys
 */
public record Keys(Place place, KeyCombination combination) {

    /** These keys as they are written in the settings, such as {@code Shortcut+Shift+P}. */
    static Keys of(Place place, String text) {
        return new Keys(place, KeyCombination.valueOf(text));
    }

    /** Keys that somebody may have written by hand; none where they cannot be understood. */
    static Optional<Keys> read(Place place, String text) {
        try {
            return Optional.of(of(place, text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The keys of an event, with Ctrl, or Cmd on a Mac, as the one that shortcuts have; none for Shift alone and such. */
    public static Optional<Keys> pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        KeyCombination pressed = new KeyCodeCombination(
                code,
                down(event.isShiftDown()),
                down(event.isControlDown() && !event.isShortcutDown()),
                down(event.isAltDown()),
                down(event.isMetaDown() && !event.isShortcutDown()),
                down(event.isShortcutDown()));
        return Optional.of(new Keys(Place.EVERYWHERE, pressed));
    }

    private static ModifierValue down(boolean is) {
        return is ? ModifierValue.DOWN : ModifierValue.UP;
    }

    /** Whether the same press would mean both. */
    boolean collides(Keys other) {
        return combination.equals(other.combination) && place.overlaps(other.place);
    }

    /** The same keys in another place. */
    public Keys in(Place other) {
        return new Keys(other, combination);
    }

    /** The keys as they are read. */
    public String text() {
        return combination.getDisplayText();
    }

    /** The keys as they are kept. */
    String written() {
        return combination.getName();
    }

    /** Whether they are needed for writing where they would count, which is no way to ask for something. */
    public boolean isWriting() {
        return place == Place.EVERYWHERE && isBare();
    }

    /** Whether somebody who writes would press them. */
    boolean isBare() {
        boolean alone = Stream.of(
                        combination.getControl(),
                        combination.getAlt(),
                        combination.getMeta(),
                        combination.getShortcut())
                .noneMatch(ModifierValue.DOWN::equals);
        return alone
                && combination instanceof KeyCodeCombination code
                && !code.getCode().isFunctionKey();
    }
}
