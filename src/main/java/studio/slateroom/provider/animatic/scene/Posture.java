package studio.slateroom.provider.animatic.scene;

/** How somebody holds themselves. */
public enum Posture {
    STAND,
    SIT,
    LEAN,
    WALK
}
