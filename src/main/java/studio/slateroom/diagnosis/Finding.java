package studio.slateroom.diagnosis;

import studio.slateroom.platform.Message;

/** What a check found. */
public sealed interface Finding {

    /** The sentence to show. */
    Message says();

    /**
     * All is well.
     *
     * @param says how it stands
     */
    record Fine(Message says) implements Finding {}

    /**
     * Something is wrong.
     *
     * @param says what it means for the user's work
     * @param remedy what can be done about it
     */
    record Trouble(Message says, Remedy remedy) implements Finding {}

    /**
     * It could not be found out.
     *
     * @param says why
     */
    record Unknown(Message says) implements Finding {}
}
