package studio.slateroom.jobs;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** The journal cannot be read or written. Jobs stop rather than go on unrecorded. */
public final class JournalException extends RuntimeException implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    /** An exception with what to tell the user. */
    public JournalException(Message message, Throwable cause) {
        super(message.toString(), cause);
        this.message = message;
    }

    @Override
    public Message message() {
        return message;
    }
}
