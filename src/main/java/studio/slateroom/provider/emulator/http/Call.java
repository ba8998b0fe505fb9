package studio.slateroom.provider.emulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call as routes see it. */
final class Call {

    private static final int DRAIN = 256 << 20;
    private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(50)
                    .build())
            .build());

    private final HttpExchange exchange;
    private final String path;

    Call(HttpExchange exchange) {
        this.exchange = exchange;
        this.path = exchange.getRequestURI().getRawPath();
    }

    String verb() {
        return exchange.getRequestMethod();
    }

    /** The path as it was sent, without the query. */
    String path() {
        return path;
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }

    /** Whether the caller would rather have this type than JSON. */
    boolean accepts(String type) {
        return header("Accept").map(value -> value.toLowerCase(Locale.ROOT)).stream()
                .anyMatch(value -> value.contains(type));
    }

    /**
     * The body as JSON.
     *
     * @param limit how many bytes it may have
     * @throws RefusedCall when it is longer, of another type, or no JSON
     */
    JsonNode json(int limit) throws RefusedCall, IOException {
        String type = header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/json")) {
            throw new RefusedCall(406, "Invalid content type");
        }
        byte[] bytes = body(limit);
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new RefusedCall(400, "Invalid JSON in request body");
        }
    }

    private byte[] body(int limit) throws RefusedCall, IOException {
        InputStream in = exchange.getRequestBody();
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            drain(in);
            throw new RefusedCall(413, "Request body too large");
        }
        return bytes;
    }

    /** A caller that is still sending would not see the answer. */
    private static void drain(InputStream in) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long seen = 0;
        int read = in.read(buffer);
        while (read >= 0 && seen < DRAIN) {
            seen += read;
            read = in.read(buffer);
        }
    }
}
