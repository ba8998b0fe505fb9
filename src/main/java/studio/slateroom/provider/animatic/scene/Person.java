package studio.slateroom.provider.animatic.scene;

/** Whom a silhouette shows. */
public enum Person {
    MAN,
    WOMAN
}
