package studio.slateroom.ui.command.palette;

/**
 * A line of the palette.
 *
 * @param id what it is remembered by
 * @param title what it is called
 * @param otherTitle what it is called in the other language, or the same
 * @param group what it belongs to
 * @param keys the keys that stand for it too; empty for none
 * @param enabled whether it can be done now
 * @param action does it
 */
public record PaletteRow(
        String id, String title, String otherTitle, String group, String keys, boolean enabled, Runnable action) {}
