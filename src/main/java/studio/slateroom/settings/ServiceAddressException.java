package studio.slateroom.settings;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** The environment names an address that cannot be used, and going to another one in silence might cost money. */
public final class ServiceAddressException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    /** The environment's address cannot be used. */
    public ServiceAddressException() {
        super(ServiceSettings.ADDRESS_VARIABLE + " is no usable address");
    }

    @Override
    public Message message() {
        return Message.of("settings.address.fault.environment", ServiceSettings.ADDRESS_VARIABLE);
    }
}
