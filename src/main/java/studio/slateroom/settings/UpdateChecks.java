package studio.slateroom.settings;

/** Whether the program may look for a newer release of itself. */
public enum UpdateChecks {
    /** Not asked yet, which means no. */
    UNDECIDED,
    ALLOWED,
    DECLINED
}
