package studio.slateroom.provider;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Usd;

/**
 * Makes clips. A clip is asked for once with {@link #submit}, watched with {@link #state} and brought home with
 * {@link #fetch}; only {@code submit} can cost money, and only one whose id came back is known to have arrived.
 *
 * <p>All calls block and may come from any thread.
 */
public interface VideoProvider {

    /** What it calls itself and what it can bear. */
    ProviderProfile profile();

    /**
     * Brings the attached files to where the provider can read them. Safe to repeat.
     *
     * @throws ProviderException when the request or one of its files cannot be used
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    PreparedRequest prepare(GenerationRequest request, CancelToken cancel) throws ProviderException;

    /**
     * Asks for the clip. Never to be repeated without the user's word unless the fault says that it did not arrive
     * ({@link ProviderFault.Unreachable}) or was not taken ({@link ProviderFault.RateLimited}).
     *
     * @throws ProviderException when it was refused; {@link ProviderFault.OutcomeUnknown} where it is not known what
     *     became of it
     */
    RemoteId submit(PreparedRequest request) throws ProviderException;

    /**
     * The clip of an order whose answer never reached the caller, where it has reached this provider. Asks nobody.
     *
     * @param name what the order was called
     */
    default Optional<RemoteId> find(OrderName name) {
        return Optional.empty();
    }

    /**
     * How far the clip is. Safe to repeat.
     *
     * @throws ProviderException when it cannot be asked just now
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    RemoteState state(RemoteId id, CancelToken cancel) throws ProviderException;

    /**
     * Writes a clip that is ready. Safe to repeat.
     *
     * @param target the file to write, on a file system with room for it; worthless when this fails
     * @param progress takes the part that has arrived, 0 to 1
     * @throws ProviderException when it cannot be brought; {@link ProviderFault.Expired} or, where it may have been
     *     charged, {@link ProviderFault.RecordGone} where there is no such clip
     * @throws java.util.concurrent.CancellationException when cancelled; the clip can still be fetched
     */
    void fetch(RemoteId id, Path target, DoubleConsumer progress, CancelToken cancel) throws ProviderException;

    /**
     * Brings the still that the clip ends with. Safe to repeat.
     *
     * @param target the PNG file to write
     * @return whether it was written; false where the provider keeps none
     * @throws ProviderException when it cannot be brought
     */
    default boolean fetchLastFrame(RemoteId id, Path target, CancelToken cancel) throws ProviderException {
        return false;
    }

    /**
     * What is left on the account; empty where the provider takes no money. Costs nothing, and is how a key is checked.
     *
     * @throws ProviderException when it cannot be asked, {@link ProviderFault.Unauthorized} where the key is not taken
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    default Optional<Usd> balance(CancelToken cancel) throws ProviderException {
        return Optional.empty();
    }

    /**
     * Says that nobody waits for this clip any more; from then on it is {@link RemoteState.Gone}. A provider that cannot
     * stop it goes on and charges for it. Does nothing for an id that is not known.
     */
    void abandon(RemoteId id);
}
