package studio.slateroom.provider;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** Carries a {@link ProviderFault} to the job that it ends. */
public final class ProviderException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient ProviderFault fault;

    /** An exception for a fault that stands for itself. */
    public ProviderException(ProviderFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    /** An exception for a fault with a cause worth logging. */
    public ProviderException(ProviderFault fault, Throwable cause) {
        super(fault.toString(), cause);
        this.fault = fault;
    }

    /** What went wrong. */
    public ProviderFault fault() {
        return fault;
    }

    @Override
    public Message message() {
        return fault.message();
    }
}
