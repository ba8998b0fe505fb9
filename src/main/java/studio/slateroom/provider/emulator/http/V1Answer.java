package studio.slateroom.provider.emulator.http;

/** What v1 answers with to a caller that states no wish. */
public enum V1Answer {
    /** JSON with the clip's address. */
    JSON,
    /** The clip itself. */
    BYTES
}
