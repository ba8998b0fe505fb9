package studio.slateroom.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.VideoProvider;

/**
 * What proves that a provider has taken an order: from here on the clip is to be fetched and never ordered again.
 *
 * @param remote the provider's name for the clip
 * @param since when the provider answered
 */
public record Claim(RemoteId remote, Instant since) {

    /** What a service's name for an order looks like; anything else is a slip, such as a whole address. */
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9_-]{6,120}");

    /** A request id as the user has copied it; empty where it cannot be one. */
    public static Optional<RemoteId> requestId(String text) {
        return Optional.of(text.strip())
                .filter(id -> REQUEST_ID.matcher(id).matches())
                .map(RemoteId::new);
    }

    /**
     * The claim to a clip that the user has found, once its provider has said that it knows it, since a wrong name could
     * not be put right later. Waits for the provider.
     *
     * @throws ProviderException when it does not know it, or cannot be asked
     */
    public static Claim found(VideoProvider provider, RemoteId remote, Instant now) throws ProviderException {
        RemoteState state;
        try {
            state = provider.state(remote, new CancelToken());
        } catch (ProviderException e) {
            throw new ProviderException(new ProviderFault.Invalid(Message.of("job.found.notAsked")), e);
        }
        if (state instanceof RemoteState.Gone) {
            throw new ProviderException(new ProviderFault.Invalid(Message.of("job.found.none", remote.value())));
        }
        return new Claim(remote, now);
    }
}
