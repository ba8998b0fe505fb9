package studio.slateroom.provider;

import java.net.URI;
import java.util.Map;
import studio.slateroom.generation.GenerationRequest;

/**
 * A request whose files the provider can read.
 *
 * @param request what is asked for
 * @param addresses where each attached file can be read, by the file's SHA-256
 */
public record PreparedRequest(GenerationRequest request, Map<String, URI> addresses) {

    public PreparedRequest {
        addresses = Map.copyOf(addresses);
    }
}
