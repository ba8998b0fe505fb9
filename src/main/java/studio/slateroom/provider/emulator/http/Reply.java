package studio.slateroom.provider.emulator.http;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An answer that has not been sent yet.
 *
 * @param status the HTTP status
 * @param headers what is sent besides the length
 * @param body what follows
 */
record Reply(int status, Map<String, String> headers, Body body) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPE = "Content-Type";

    /** What an answer holds. */
    sealed interface Body {

        /** Its length in bytes. */
        long length();

        /** Bytes in memory. */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Bytes(byte[] bytes) implements Body {
            @Override
            public long length() {
                return bytes.length;
            }
        }

        /** A part of a file. */
        record Part(Path file, long from, long length) implements Body {}
    }

    static Reply json(int status, JsonNode node) {
        return bytes(status, "application/json", JSON.writeValueAsString(node));
    }

    /** The service's envelope for whatever it does not like. */
    static Reply error(int status, String sentence) {
        return json(status, JSON.createObjectNode().put("error", sentence));
    }

    static Reply html(int status, String title) {
        return bytes(
                status,
                "text/html; charset=utf-8",
                "<html><head><title>%1$s</title></head><body><center><h1>%1$s</h1></center></body></html>\n"
                        .formatted(title));
    }

    static Reply empty(int status) {
        return new Reply(status, Map.of(), new Body.Bytes(new byte[0]));
    }

    private static Reply bytes(int status, String type, String text) {
        return new Reply(status, Map.of(TYPE, type), new Body.Bytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A part of a file, or the whole of it. */
    static Reply file(int status, String type, Body.Part part) {
        return new Reply(status, Map.of(TYPE, type), part);
    }

    /** The same with one header more. */
    Reply with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new Reply(status, all, body);
    }

    /** The same with more headers. */
    Reply with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Reply(status, all, body);
    }
}
