package studio.slateroom.provider;

import java.util.Optional;

/** How far a provider is with a clip. */
public sealed interface RemoteState {

    /** It has not begun. */
    record Waiting() implements RemoteState {}

    /**
     * It is at work.
     *
     * @param fraction how much is done, 0 to 1, or negative where the provider does not tell
     */
    record Working(double fraction) implements RemoteState {}

    /**
     * The clip can be fetched.
     *
     * @param receipt what it cost, where the provider tells
     */
    record Ready(Optional<Receipt> receipt) implements RemoteState {

        /** A clip that can be fetched and for which there is no receipt. */
        public Ready() {
            this(Optional.empty());
        }
    }

    /** There will be no clip. */
    record Failed(ProviderFault fault) implements RemoteState {}

    /** The provider does not know the id, or no longer. */
    record Gone() implements RemoteState {}
}
