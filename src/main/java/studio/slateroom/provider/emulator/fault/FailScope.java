package studio.slateroom.provider.emulator.fault;

/** Which calls a rule is about. */
public enum FailScope {
    /** An order on v2. */
    SUBMIT,
    /** A look at an order's state. */
    POLL,
    /** An order's result, on v2 or v1. */
    RESULT,
    /** A result file. */
    DOWNLOAD,
    /** A file of the caller's. */
    UPLOAD,
    /** The credits. */
    BALANCE,
    /** An order on v1, which waits for its clip. */
    V1
}
