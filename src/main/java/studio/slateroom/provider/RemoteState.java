package studio.slateroom.provider;

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

    /** The clip can be fetched. */
    record Ready() implements RemoteState {}

    /** There will be no clip. */
    record Failed(ProviderFault fault) implements RemoteState {}

    /** The provider does not know the id, or no longer. */
    record Gone() implements RemoteState {}
}
