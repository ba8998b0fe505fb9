package studio.slateroom.diagnosis;

/** What became of asking a part that the program stands on. */
public sealed interface Standing {

    /**
     * It is there and runs.
     *
     * @param version what it calls its version
     */
    record Works(String version) implements Standing {}

    /** It is not on this machine. */
    record Missing() implements Standing {}

    /**
     * It is there, for another kind of processor or another release of the program.
     *
     * @param what what was found, such as {@code 2.2.8} or {@code aarch64}
     */
    record Unfit(String what) implements Standing {}

    /** It is there and does not start. */
    record Broken() implements Standing {}

    /** It did not say in time. */
    record Silent() implements Standing {}
}
