package studio.slateroom.project;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** A project or script file cannot be read or written. */
public final class ProjectException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    ProjectException(Message message, Throwable cause) {
        super(message.toString(), cause);
        this.message = message;
    }

    ProjectException(Message message) {
        super(message.toString());
        this.message = message;
    }

    @Override
    public Message message() {
        return message;
    }
}
