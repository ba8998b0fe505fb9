package studio.slateroom.script.find;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** Words that cannot be looked for, or not be put in. */
public final class QueryException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    QueryException(Message message) {
        super(message.toString());
        this.message = message;
    }

    @Override
    public Message message() {
        return message;
    }
}
