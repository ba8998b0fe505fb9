package studio.slateroom.provider.live;

import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.provider.ProviderException;

/**
 * Makes rough clips of what is being written, for nothing and to be kept nowhere. What a draft shares with the one
 * before is not made again. Safe for any thread.
 */
public interface LiveDrafts extends AutoCloseable {

    /**
     * Turns to a request. What was being made for another one and is of no use for this ends at once; whoever waits for
     * it gets a {@link java.util.concurrent.CancellationException}.
     *
     * @return the very draft of the call before where nothing has changed that can be seen or heard
     * @throws ProviderException for the first thing that stands against it
     */
    LiveDraft turnTo(GenerationRequest request) throws ProviderException;

    /** Ends all that is being made for the last draft. Returns at once. */
    void rest();

    /** Ends all and removes what was made. */
    @Override
    void close();
}
