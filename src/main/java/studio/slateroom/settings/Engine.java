package studio.slateroom.settings;

/** Who makes the clips. */
public enum Engine {
    /** This machine, for nothing: moving drawings of the shots. */
    ANIMATIC,
    /** Segmind, for money. */
    SEGMIND
}
