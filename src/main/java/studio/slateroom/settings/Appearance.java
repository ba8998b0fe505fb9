package studio.slateroom.settings;

/** What the user wants the window to look like. */
public enum Appearance {
    DARK,
    LIGHT,
    /** As the desktop says. */
    SYSTEM
}
