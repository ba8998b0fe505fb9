package studio.slateroom.provider.segmind.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import studio.slateroom.provider.segmind.http.Reply;
import tools.jackson.databind.JsonNode;

/** The sentence in which the service says what is wrong. */
public final class Words {

    private static final int MAX_LENGTH = 300;
    private static final List<String> FIELDS = List.of("error", "detail", "message", "error_description");

    /** What follows an address's path may be a signature. */
    private static final Pattern QUERY = Pattern.compile("(?i)(https?://[^\\s?#\"'<>]*)[?#][^\\s\"'<>]*");

    private static final Pattern DATA = Pattern.compile("(?i)data:[a-z]+/[^\\s\"']{20,}");
    /** A refusal may repeat the key that it refuses. */
    private static final Pattern KEY = Pattern.compile("(?i)\\bSG_[0-9a-z]{6,}");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Words() {}

    /** What an answer says; blank where it says nothing, or only with a page. */
    public static String of(Reply reply) {
        Optional<JsonNode> json = reply.json();
        if (json.isPresent()) {
            return of(json.get());
        }
        return reply.page() ? "" : clean(reply.text());
    }

    /** What a body in JSON says; blank where it says nothing. */
    public static String of(JsonNode body) {
        for (String field : FIELDS) {
            String text = sentence(body.path(field));
            if (!text.isBlank()) {
                return clean(text);
            }
        }
        return "";
    }

    private static String sentence(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        }
        if (node.isArray() && !node.isEmpty()) {
            return sentence(node.get(0));
        }
        for (String field : List.of("message", "msg", "detail", "error")) {
            if (node.path(field).isString()) {
                return node.path(field).asString();
            }
        }
        return "";
    }

    /** One line without secrets, not too long, that ends like a sentence. */
    static String clean(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        line = KEY.matcher(line).replaceAll("SG_…");
        line = DATA.matcher(QUERY.matcher(line).replaceAll("$1")).replaceAll("data:…");
        if (line.length() > MAX_LENGTH) {
            int end = MAX_LENGTH - 1;
            return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
        }
        boolean ends = line.isEmpty() || ".!?…。".indexOf(line.charAt(line.length() - 1)) >= 0;
        return ends || line.length() == MAX_LENGTH ? line : line + ".";
    }
}
