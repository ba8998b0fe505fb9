package studio.slateroom.script.camera;

/** Whether a shot may be cut up. */
public enum Continuity {
    /** As the script divides it. */
    AS_WRITTEN,
    /** All in one go: moves join and nothing cuts. */
    ONE_TAKE
}
