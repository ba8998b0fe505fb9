package studio.slateroom.ui.fx;

/** What the user wants the window to look like. */
public enum ThemeChoice {
    /** As the desktop says. */
    SYSTEM,
    DARK,
    LIGHT
}
