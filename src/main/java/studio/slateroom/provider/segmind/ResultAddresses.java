package studio.slateroom.provider.segmind;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.Receipt;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.segmind.answer.ClipResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where finished clips lie: the service keeps its record for an hour, but the file for a week. */
final class ResultAddresses {

    private static final Logger LOG = System.getLogger(ResultAddresses.class.getName());
    private static final Duration KEPT = Duration.ofDays(7);

    private final OwnerFiles files;
    private final Map<RemoteId, ClipResult> unsaved = new ConcurrentHashMap<>();

    ResultAddresses(Path folder, Clock clock) {
        this.files = new OwnerFiles(folder, KEPT, clock);
    }

    /** A finished clip that is known. */
    Optional<ClipResult> find(RemoteId id) {
        return files.read(id.value()).map(ResultAddresses::read).or(() -> Optional.ofNullable(unsaved.get(id)));
    }

    /** Remembers a finished clip; where it cannot be written down, for as long as the process lives. */
    void remember(RemoteId id, ClipResult result) {
        ObjectNode content = OwnerFiles.record();
        result.video().ifPresent(address -> content.put("video", address.toString()));
        result.lastFrame().ifPresent(address -> content.put("lastFrame", address.toString()));
        result.receipt().ifPresent(receipt -> {
            content.put("cost", receipt.cost().micros());
            receipt.remaining().ifPresent(left -> content.put("remaining", left.micros()));
        });
        try {
            files.write(id.value(), content);
            unsaved.remove(id);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the address of a finished clip cannot be kept", e);
            unsaved.put(id, result);
        }
    }

    /** Forgets a clip. */
    void forget(RemoteId id) {
        unsaved.remove(id);
        try {
            files.remove(id.value());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the address of a clip cannot be forgotten", e);
        }
    }

    private static ClipResult read(JsonNode content) {
        Optional<Receipt> receipt =
                amount(content.path("cost")).map(cost -> new Receipt(cost, amount(content.path("remaining"))));
        Optional<URI> video = ClipResult.text(content.path("video"));
        return new ClipResult(video, ClipResult.text(content.path("lastFrame")), receipt);
    }

    private static Optional<Usd> amount(JsonNode micros) {
        return micros.isIntegralNumber() ? Optional.of(new Usd(micros.asLong())) : Optional.empty();
    }
}
