package studio.slateroom.script.camera;

/** How the time of a shot runs against the time of the clip. */
public enum ShotTempo {
    REAL_TIME,
    /** Everything takes longer than it would. */
    SLOW_MOTION,
    /** From slow to fast, with a knee in the middle. */
    SPEED_RAMP,
    /** Hours in seconds, in visible steps. */
    TIMELAPSE,
    /** It runs, and then stands. */
    FREEZE,
    /** Backwards. */
    REVERSED
}
