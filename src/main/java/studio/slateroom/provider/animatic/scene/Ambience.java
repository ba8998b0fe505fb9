package studio.slateroom.provider.animatic.scene;

/** What is heard of a place. */
public enum Ambience {
    RAIN,
    WIND,
    SEA,
    ENGINE,
    CROWD,
    CITY,
    NATURE
}
