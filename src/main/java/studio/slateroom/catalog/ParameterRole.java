package studio.slateroom.catalog;

/** What a parameter means to the studio, whatever a model calls it. */
public enum ParameterRole {
    PROMPT,
    ASPECT_RATIO,
    DURATION,
    RESOLUTION,
    CAMERA_FIXED,
    FIRST_FRAME,
    LAST_FRAME,
    REFERENCE_IMAGES,
    REFERENCE_VIDEOS,
    REFERENCE_AUDIOS,
    SOUND,
    RETURN_LAST_FRAME,
    SEED,
    /** Sent as it is; the studio attaches no meaning to it. */
    OTHER
}
