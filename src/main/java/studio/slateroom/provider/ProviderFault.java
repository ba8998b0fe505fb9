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

        /** A breakdown of which only the log can tell more. */
        public static final ServerFault UNEXPLAINED = new ServerFault(Message.of("provider.fault.broken"));

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
