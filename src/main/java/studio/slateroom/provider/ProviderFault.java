package studio.slateroom.provider;

import java.time.Instant;
import java.util.Optional;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;

/** Why there is no clip: what happened, whether it cost money, and what can be done. */
public sealed interface ProviderFault extends Explained {

    /** The request cannot be carried out as it stands; the same request would be refused again. Not charged. */
    record Invalid(Message reason) implements ProviderFault {}

    /** The provider has refused the request in its own words, which are shown as they are. Not charged. */
    record Refused(String words) implements ProviderFault {}

    /** There is no key, or it is not taken. Not charged. */
    record Unauthorized(boolean missing) implements ProviderFault {}

    /** The account may not use the model. Not charged. */
    record Forbidden() implements ProviderFault {}

    /** The provider does not have the model, or no longer. Not charged. */
    record ModelGone() implements ProviderFault {}

    /** There is not enough money on the account. Not charged. */
    record OutOfCredit(Optional<Usd> balance) implements ProviderFault {}

    /**
     * Too many calls in too short a time. Not charged.
     *
     * @param until when the next may be tried
     */
    record RateLimited(Instant until) implements ProviderFault {}

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
    }

    /** The call provably never arrived: no network, no such host, refused, no trust. Not charged. */
    record Unreachable() implements ProviderFault {}

    /** It is not known whether the order has arrived, so it may have been charged. */
    record OutcomeUnknown() implements ProviderFault {}

    /** The provider broke down. The same request may well succeed later. Not charged. */
    record ServerFault(Message reason) implements ProviderFault {

        /** A breakdown of which only the log can tell more. */
        public static final ServerFault UNEXPLAINED = new ServerFault(Message.of("provider.fault.broken"));
    }

    /** The clip was being made on this machine when the program ended. Not charged. */
    record Expired() implements ProviderFault {}

    /** The provider's record of the clip ran out before it could be fetched. It may have been charged. */
    record RecordGone() implements ProviderFault {}

    /** The clip could not be written on this machine. It is still with the provider. */
    record Storage(Message reason) implements ProviderFault {}

    /** The user's own limit does not allow the clip. Not ordered, not charged. */
    record OverLimit(Message reason) implements ProviderFault {}

    /** Whether the same call, if it is one that costs nothing, may succeed a little later. */
    default boolean passes() {
        return this instanceof RateLimited || this instanceof Unreachable || this instanceof ServerFault;
    }

    /** What the user can do. */
    default FaultAction action() {
        return switch (this) {
            case Invalid _, Refused _, Forbidden _, ModelGone _ -> FaultAction.EDIT_CLIP;
            case Unauthorized _ -> FaultAction.OPEN_KEY_SETTINGS;
            case OutOfCredit _ -> FaultAction.TOP_UP;
            case OverLimit _ -> FaultAction.OPEN_LIMITS;
            case RateLimited _, Unreachable _, ServerFault _, Expired _ -> FaultAction.RETRY;
            case OutcomeUnknown _, RecordGone _, Storage _ -> FaultAction.CHECK_AGAIN;
            case Moderated(Moderated.Subject subject) ->
                switch (subject) {
                    case OUTPUT_SOUND -> FaultAction.RETRY_WITHOUT_SOUND;
                    case OUTPUT_VIDEO -> FaultAction.RETRY;
                    case FACE, PICTURE, PROMPT, COPYRIGHT -> FaultAction.EDIT_CLIP;
                };
        };
    }

    @Override
    default Message message() {
        return switch (this) {
            case Invalid(Message reason) -> reason;
            case ServerFault(Message reason) -> reason;
            case Storage(Message reason) -> reason;
            case OverLimit(Message reason) -> reason;
            case Refused(String words) -> Message.of("provider.fault.refused", words);
            case Unauthorized(boolean missing) ->
                Message.of(missing ? "provider.fault.noKey" : "provider.fault.badKey");
            case Forbidden _ -> Message.of("provider.fault.forbidden");
            case ModelGone _ -> Message.of("provider.fault.modelGone");
            case OutOfCredit(Optional<Usd> balance) ->
                balance.map(left -> Message.of("provider.fault.outOfCreditOf", left))
                        .orElseGet(() -> Message.of("provider.fault.outOfCredit"));
            case RateLimited _ -> Message.of("provider.fault.rateLimited");
            case Moderated(Moderated.Subject subject) -> stopped(subject);
            case Unreachable _ -> Message.of("provider.fault.unreachable");
            case OutcomeUnknown _ -> Message.of("provider.fault.outcomeUnknown");
            case Expired _ -> Message.of("provider.fault.expired");
            case RecordGone _ -> Message.of("provider.fault.recordGone");
        };
    }

    private static Message stopped(Moderated.Subject subject) {
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
}
