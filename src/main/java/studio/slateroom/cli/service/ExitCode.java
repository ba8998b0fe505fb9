package studio.slateroom.cli.service;

/** What the program returns to the shell. */
public final class ExitCode {

    /** All was done. */
    public static final int DONE = 0;

    /** The work failed. */
    public static final int FAILED = 1;

    /** Wrong use, or input that cannot be used. */
    public static final int BAD_INPUT = 2;

    /** It is not known whether a clip was bought. */
    public static final int UNKNOWN = 3;

    private ExitCode() {}
}
