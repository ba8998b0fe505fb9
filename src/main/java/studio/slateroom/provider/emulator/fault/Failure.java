package studio.slateroom.provider.emulator.fault;

/** How a call goes wrong. */
public sealed interface Failure {

    /**
     * An answer with nothing but a status.
     *
     * @param code 400, 403, 404 or 410, which refuse, or 500, 502, 503 or 504
     * @param afterwards whether the work was done all the same, as when only the answer was too late
     */
    record Status(int code, boolean afterwards) implements Failure {}

    /** The work is done and no answer comes. */
    record Hang() implements Failure {}

    /** The work is done and the connection is cut in the middle of the answer. */
    record Cut() implements Failure {}

    /** The work is done and a 200 without content comes. */
    record Empty() implements Failure {}

    /** The work is done and a page for people comes with a 200. */
    record Html() implements Failure {}

    /** Whether the work is left undone. */
    default boolean instead() {
        return this instanceof Status(int _, boolean afterwards) && !afterwards;
    }
}
