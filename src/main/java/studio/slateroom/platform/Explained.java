package studio.slateroom.platform;

/** Something that went wrong and can say so to the user: what happened, what it means, what to do. */
public interface Explained {

    /** The sentence to show. */
    Message message();

    /**
     * What is said of a failure: its own sentence, where it has one.
     *
     * @param otherwise the key of the sentence for one that has none
     */
    static Message of(Throwable failure, String otherwise) {
        return failure instanceof Explained explained ? explained.message() : Message.of(otherwise);
    }
}
