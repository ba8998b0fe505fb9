package studio.slateroom.platform;

/** Something that went wrong and can say so to the user: what happened, what it means, what to do. */
public interface Explained {

    /** The sentence to show. */
    Message message();
}
