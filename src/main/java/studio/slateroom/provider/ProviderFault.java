package studio.slateroom.provider;

import java.time.Instant;
import java.util.Optional;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;

/** Why there is no clip: what happened, whether it cost money, and what can be done. */
public sealed interface ProviderFault extends Explained {

    /** What the user can do. */
    FaultAction action();

    /** Whether the same call, if it is one that costs nothing, may succeed a little later. */
    default boolean passes() {
        return false;
    }

    /** The request cannot be carried out as it stands; the same request would be refused again. Not charged. */
    record Invalid(Message reason) implements ProviderFault {
        @Override
        public Message message() {
            return reason;
        }

        @Override
        public FaultAction action() {
            return FaultAction.EDIT_CLIP;
        }
    }

    /** The provider has refused the request in its own words, which are shown as they are. Not charged. */
    record Refused(String words) implements ProviderFault {
        @Override
        public Message message() {
            return Message.of("provider.fault.refused", words);
        }

        @Override
        public FaultAction action() {
            return FaultAction.EDIT_CLIP;
        }
    }

    /** There is no key, or it is not taken. Not charged. */
    record Unauthorized(boolean missing) implements ProviderFault {
        @Override
        public Message message() {
            return Message.of(missing ? "provider.fault.noKey" : "provider.fault.badKey");
        }

        @Override
        public FaultAction action() {
            return FaultAction.OPEN_KEY_SETTINGS;
        }
    }

    /** The account may not use the model. Not charged. */
    record Forbidden() implements ProviderFault {
        @Override
        public Message message() {
            return Message.of("provider.fault.forbidden");
        }

        @Override
        public FaultAction action() {
            return FaultAction.EDIT_CLIP;
        }
    }

    /** The provider does not have the model, or no longer. Not charged. */
    record ModelGone() implements ProviderFault {
        @Override
        public Message message() {
            return Message.of("provider.fault.modelGone");
        }

        @Override
        public FaultAction action() {
            return FaultAction.EDIT_CLIP;
        }
    }

    /** There is not enough money on the account. Not charged. */
    record OutOfCredit(Optional<Usd> balance) implements ProviderFault {
        @Override
        public Message message() {
            return balance.map(left -> Message.of("provider.fault.outOfCreditOf", left.toString()))
                    .orElseGet(() -> Message.of("provider.fault.outOfCredit"));
        }

        @Override
        public FaultAction action() {
            return FaultAction.TOP_UP;
        }
    }

    /**
     * Too many calls in too short a time. Not charged.
     *
     * @param until when the next may be tried
     */
    record RateLimited(Instant until) implements ProviderFault {
        @Override
        public Message message() {
            return Message.of("provider.fault.rateLimited");
        }

        @Override
        public FaultAction action() {
            return FaultAction.RETRY;
        }

        @Override
        public boolean passes() {
            return true;
        }
    }

    /** The provider's rules on what may be shown or heard have stopped the clip. Not charged. */
    record Moderated(Subject subject) implements ProviderFault {

        /** What was stopped. */
        public enum Subject {
            FACE,
            PICTURE,
            PROMPT,
            OUTPUT_VIDEO,
            OUTPUT_SOUND,
            COPYRIGHT
        }

        @Override
        public Message message() {
            return Message.of(
                    switch (subject) {
                        case FACE -> "provider.fault.face";
                        case PICTURE -> "provider.fault.picture";
                        case PROMPT -> "provider.fault.prompt";
                        case OUTPUT_VIDEO -> "provider.fault.outputVideo";
                        case OUTPUT_SOUND -> "provider.fault.outputSound";
                        case COPYRIGHT -> "provider.fault.copyright";
                    });
        }

        @Override
        public FaultAction action() {
            return switch (subject) {
                case OUTPUT_SOUND -> FaultAction.RETRY_WITHOUT_SOUND;
                case OUTPUT_VIDEO -> FaultAction.RETRY;
                case FACE, PICTURE, PROMPT, COPYRIGHT -> FaultAction.EDIT_CLIP;
            };
        }
    }

    /** The call provably never arrived: no network, no such host, refused, no trust. Not charged. */
    record Unreachable() implements ProviderFault {
        @Override
        public Message message() {
            return Message.of("provider.fault.unreachable");
        }

        @Override
        public FaultAction action() {
            return FaultAction.RETRY;
        }

        @Override
        public boolean passes() {
            return true;
        }
    }

    /** It is not known whether the order has arrived, so it may have been charged. */
    record OutcomeUnknown() implements ProviderFault {
        @Override
        public Message message() {
            return Message.of("provider.fault.outcomeUnknown");
        }

        @Override
        public FaultAction action() {
            return FaultAction.CHECK_AGAIN;
        }
    }

    /** The provider broke down. The same request may well succeed later. Not charged. */
    record ServerFault(Message reason) implements ProviderFault {

        /** A breakdown of which only the log can tell more. */
        public static final ServerFault UNEXPLAINED = new ServerFault(Message.of("provider.fault.broken"));

        @Override
        public Message message() {
            return reason;
        }

        @Override
        public FaultAction action() {
            return FaultAction.RETRY;
        }

        @Override
        public boolean passes() {
            return true;
        }
    }

    /** The clip was being made on this machine when the program ended. Not charged. */
    record Expired() implements ProviderFault {
        @Override
        public Message message() {
            return Message.of("provider.fault.expired");
        }

        @Override
        public FaultAction action() {
            return FaultAction.RETRY;
        }
    }

    /** The provider's record of the clip ran out before it could be fetched. It may have been charged. */
    record RecordGone() implements ProviderFault {
        @Override
        public Message message() {
            return Message.of("provider.fault.recordGone");
        }

        @Override
        public FaultAction action() {
            return FaultAction.CHECK_AGAIN;
        }
    }

    /** The clip could not be written on this machine. It is still with the provider. */
    record Storage(Message reason) implements ProviderFault {
        @Override
        public Message message() {
            return reason;
        }

        @Override
        public FaultAction action() {
            return FaultAction.CHECK_AGAIN;
        }
    }

    /** The user's own limit does not allow the clip. Not ordered, not charged. */
    record OverLimit(Message reason) implements ProviderFault {
        @Override
        public Message message() {
            return reason;
        }

        @Override
        public FaultAction action() {
            return FaultAction.OPEN_LIMITS;
        }
    }
}
