package studio.slateroom.provider;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import studio.slateroom.generation.GenerationRequest;

/**
 * A request whose files the provider can read.
 *
 * @param request what is asked for
 * @param addresses where each attached file can be read, by the file's SHA-256
 * @param name what the order is called, where somebody will ask for it
 */
public record PreparedRequest(GenerationRequest request, Map<String, URI> addresses, Optional<OrderName> name) {

    public PreparedRequest {
        addresses = Map.copyOf(addresses);
    }

    /** A request whose order nobody will ask for by name. */
    public PreparedRequest(GenerationRequest request, Map<String, URI> addresses) {
        this(request, addresses, Optional.empty());
    }

    /** The same under a name of the caller's. */
    public PreparedRequest named(OrderName own) {
        return new PreparedRequest(request, addresses, Optional.of(own));
    }
}
