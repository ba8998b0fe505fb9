package studio.slateroom.provider.animatic.scene;

/** What is in the air. */
public enum Weather {
    RAIN,
    SNOW,
    FOG
}
