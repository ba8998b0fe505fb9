package studio.slateroom.provider.animatic.scene;

/** What else a scene shows. */
public enum Thing {
    MIRROR,
    SEAT,
    HORSE
}
