package studio.slateroom.script.camera;

/** How a shot takes over from the one before it; a fade to black is how it ends. */
public enum Transition {
    CUT,
    DISSOLVE,
    FADE_FROM_BLACK,
    FADE_TO_BLACK,
    WIPE,
    FLASH
}
