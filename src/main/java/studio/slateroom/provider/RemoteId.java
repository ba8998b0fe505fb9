package studio.slateroom.provider;

/** A provider's own name for a clip that it was asked for; opaque to everybody else. */
public record RemoteId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
