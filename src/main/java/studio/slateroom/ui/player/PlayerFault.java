package studio.slateroom.ui.player;

import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** Why there is nothing to see. */
public sealed interface PlayerFault extends Explained {

    /**
     * No clip can be played, because the library that does it is missing or does not start.
     *
     * @param reason what the system says, for the log
     */
    record Unavailable(String reason) implements PlayerFault {
        @Override
        public Message message() {
            return Message.of("player.fault.unavailable");
        }
    }

    /** There is no file of this name. */
    record Missing(String file) implements PlayerFault {
        @Override
        public Message message() {
            return Message.of("player.fault.missing", file);
        }
    }

    /**
     * The live draft cannot be made.
     *
     * @param reason what stands against it and what to do
     */
    record NoDraft(Message reason) implements PlayerFault {
        @Override
        public Message message() {
            return reason;
        }
    }

    /** The file is damaged, or holds nothing that can be shown. */
    record Unplayable(String file) implements PlayerFault {
        @Override
        public Message message() {
            return Message.of("player.fault.unplayable", file);
        }
    }
}
