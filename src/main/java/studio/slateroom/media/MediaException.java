package studio.slateroom.media;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** Carries a {@link MediaFault} to whoever can show it. */
public final class MediaException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient MediaFault fault;

    /** An exception for a fault that the program found itself. */
    public MediaException(MediaFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** An exception for a fault with a cause worth logging. */
    public MediaException(MediaFault fault, Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    /** What went wrong. */
    public MediaFault fault() {
        return fault;
    }

    @Override
    public Message message() {
        return fault.message();
    }
}
