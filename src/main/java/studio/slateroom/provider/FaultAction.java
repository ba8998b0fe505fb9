package studio.slateroom.provider;

/** The one thing that a user can do about a fault. */
public enum FaultAction {
    /** Look at the key in the settings. */
    OPEN_KEY_SETTINGS,
    /** Put money on the account. */
    TOP_UP,
    /** Ask for the clip again; nothing was charged for the last time. */
    RETRY,
    /** Ask the provider once more what became of the clip; costs nothing. */
    CHECK_AGAIN,
    /** Ask again for a clip without sound. */
    RETRY_WITHOUT_SOUND,
    /** Change the script, the files or the parameters. */
    EDIT_CLIP,
    /** Look at the spending limits in the settings. */
    OPEN_LIMITS
}
