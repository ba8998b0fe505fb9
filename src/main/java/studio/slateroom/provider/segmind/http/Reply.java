package studio.slateroom.provider.segmind.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole answer.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param text its body
 */
public record Reply(int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = new JsonMapper();

    static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    /** Whether the status says that all went well. */
    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The first header of this name. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The body where it is an object or a list in JSON, whatever its type says; empty where it is anything else. */
    public Optional<JsonNode> json() {
        try {
            return Optional.ofNullable(JSON.readTree(text)).filter(JsonNode::isContainer);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** Whether the body is a page for people, as gateways and portals answer. */
    public boolean page() {
        return text.stripLeading().startsWith("<")
                || header("content-type").orElse("").toLowerCase(Locale.ROOT).contains("html");
    }
}
