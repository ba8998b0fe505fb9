package studio.slateroom.provider;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** There may be a key, and it cannot be looked up just now. The call that needs it is not made. */
public final class KeyUnreadableException extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    /** A failed look, with what the user can do about it. */
    public KeyUnreadableException(Message sentence, Throwable cause) {
        super("the key cannot be looked up", cause);
        this.sentence = sentence;
    }

    @Override
    public Message message() {
        return sentence;
    }
}
