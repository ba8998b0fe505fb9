package studio.slateroom.provider;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** Why there is no clip. */
public sealed interface ProviderFault extends Explained {

    /** The request cannot be carried out as it stands; the same request would be refused again. */
    record Invalid(Message reason) implements ProviderFault {
        @Override
        public Message message() {
            return reason;
        }
    }

    /** The provider broke down. The same request may well succeed later. */
    record ServerFault(Message reason) implements ProviderFault {

        /** A fault in the provider's own words. */
        public ServerFault(String detail) {
            this(Message.of("provider.fault.server", detail));
        }

        @Override
        public Message message() {
            return reason;
        }
    }

    /** The provider has no record of the clip: its time ran out, or the program ended while it was being made here. */
    record Expired() implements ProviderFault {
        @Override
        public Message message() {
            return Message.of("provider.fault.expired");
        }
    }

    /** The clip could not be written on this machine. */
    record Storage(Message reason) implements ProviderFault {
        @Override
        public Message message() {
            return reason;
        }
    }
}
