package studio.slateroom.provider.emulator;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** The server cannot be started. */
public final class EmulatorException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    EmulatorException(Message message, Throwable cause) {
        super(message.toString(), cause);
        this.message = message;
    }

    EmulatorException(Message message) {
        super(message.toString());
        this.message = message;
    }

    @Override
    public Message message() {
        return message;
    }
}
