package studio.slateroom.provider.segmind.answer;

import java.net.URI;
import java.util.Optional;
import studio.slateroom.provider.Receipt;
import tools.jackson.databind.JsonNode;

/**
 * What is known of a finished clip.
 *
 * @param video where it can be fetched; empty where it was brought along and lies on this machine
 * @param lastFrame where the still that it ends with can be fetched
 * @param receipt what it cost
 */
public record ClipResult(Optional<URI> video, Optional<URI> lastFrame, Optional<Receipt> receipt) {

    /** Reads the answer about a finished clip, wherever in it the address stands. */
    public static ClipResult of(JsonNode body) {
        Optional<URI> video = address(body.path("output"))
                .or(() -> address(body.path("video")))
                .or(() -> address(body.path("video_url")))
                .or(() -> address(body.path("url")))
                .or(() -> body.isArray() ? address(body) : Optional.empty())
                .or(() -> address(body.path("data")));
        Optional<URI> frame = text(body.path("video").path("last_frame_url"))
                .or(() -> text(body.path("output").path("last_frame_url")))
                .or(() -> text(body.path("last_frame_url")))
                .or(() -> text(body.path("last_frame").path("url")))
                .or(() -> text(body.path("last_frame")));
        return new ClipResult(video, frame, receipt(body));
    }

    private static Optional<Receipt> receipt(JsonNode body) {
        JsonNode metrics = body.path("metrics");
        return Amounts.read(metrics.path("cost"))
                .map(cost -> new Receipt(cost, Amounts.read(metrics.path("remaining_credits"))));
    }

    private static Optional<URI> address(JsonNode node) {
        if (node.isArray()) {
            return node.isEmpty() ? Optional.empty() : address(node.get(0));
        }
        if (node.isObject()) {
            return address(node.path("url"))
                    .or(() -> address(node.path("video")))
                    .or(() -> address(node.path("video_url")))
                    .or(() -> address(node.path("output")));
        }
        return text(node);
    }

    /** An absolute address of the web, or nothing. */
    public static Optional<URI> text(JsonNode node) {
        if (!node.isString()) {
            return Optional.empty();
        }
        try {
            URI address = URI.create(node.asString().strip());
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return Optional.of(address).filter(_ -> web && address.getHost() != null);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
