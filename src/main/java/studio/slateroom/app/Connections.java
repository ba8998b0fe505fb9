package studio.slateroom.app;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import studio.slateroom.provider.segmind.SegmindConnection;

/** How Segmind is reached: as the environment says. */
final class Connections {

    /** The account's key. */
    static final String KEY = "SEGMIND_API_KEY";

    /** Another address for all calls, uploads too. */
    static final String BASE_URL = "SEGMIND_BASE_URL";

    private Connections() {}

    static SegmindConnection of(Map<String, String> environment) {
        SegmindConnection standard = SegmindConnection.of(Optional.ofNullable(environment.get(KEY)));
        Optional<URI> base = Optional.ofNullable(environment.get(BASE_URL))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(URI::create);
        return base.map(address -> new SegmindConnection(
                        standard.key(),
                        address,
                        address,
                        standard.protocol(),
                        standard.jobsAtOnce(),
                        standard.pollInterval()))
                .orElse(standard);
    }
}
