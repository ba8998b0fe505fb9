package studio.slateroom.script.camera;

/** How a shot takes over from the one before it; a fade or cut to black is how it ends. */
public enum Transition {
    CUT,
    /** A cut that hits: one white picture. */
    SMASH_CUT,
    /** Within one view: time is missing, the frame has shifted a little. */
    JUMP_CUT,
    /** The new shot begins where the old one's subject was. */
    MATCH_CUT,
    CUT_TO_BLACK,
    DISSOLVE,
    FADE_FROM_BLACK,
    FADE_TO_BLACK,
    WIPE,
    /** One shape becomes the other. */
    MORPH,
    FLASH,
    /** Into the past: a dissolve to a picture that has lost its colours. */
    FLASHBACK
}
