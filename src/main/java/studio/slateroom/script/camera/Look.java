package studio.slateroom.script.camera;

/** What lens, light, film and layout do to the picture. A shot may have several. */
public enum Look {
    /** Several pictures side by side. */
    SPLIT_SCREEN,
    WIDE_ANGLE,
    TELEPHOTO,
    /** Only the subject is sharp. */
    SHALLOW_FOCUS,
    /** All is sharp, near and far. */
    DEEP_FOCUS,
    /** The wide format of the cinema, between bars. */
    ANAMORPHIC,
    GOLDEN_HOUR,
    /** The light comes from behind: a dark subject before a bright ground. */
    BACKLIGHT,
    LOW_KEY,
    NEON,
    /** The light's rays are seen in the air. */
    VOLUMETRIC_LIGHT,
    FILM_GRAIN
}
