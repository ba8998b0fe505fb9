package studio.slateroom.provider.animatic.scene;

/** Which way somebody looks. */
public enum Facing {
    FRONT,
    PROFILE,
    /** In profile, at the other one. */
    TOWARDS,
    BACK;

    /** Whether the side of the face is seen. */
    public boolean sideways() {
        return this == PROFILE || this == TOWARDS;
    }
}
