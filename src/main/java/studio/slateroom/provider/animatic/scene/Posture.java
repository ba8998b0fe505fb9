package studio.slateroom.provider.animatic.scene;

/** How somebody holds themselves. */
public enum Posture {
    STAND,
    SIT,
    LEAN,
    WALK,
    RUN,
    /** On their knees, or on their heels. */
    KNEEL,
    LIE,
    /** With both arms up, as in dancing and cheering. */
    RAISE;

    /** Whether the whole body is seen from its side. */
    public boolean sideways() {
        return this == SIT || this == WALK || this == RUN || this == KNEEL;
    }
}
