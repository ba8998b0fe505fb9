package studio.slateroom.script.camera;

/** How much of the subject the frame shows, from far to near. */
public enum ShotSize {
    EXTREME_WIDE,
    WIDE,
    FULL,
    MEDIUM_WIDE,
    MEDIUM,
    MEDIUM_CLOSE_UP,
    CLOSE_UP,
    EXTREME_CLOSE_UP,
    MACRO,
    INSERT
}
