package studio.slateroom.provider.segmind;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import studio.slateroom.provider.segmind.answer.ClipResult;
import tools.jackson.databind.node.ObjectNode;

/** At which addresses files lie that were uploaded before, by content and server. */
final class UploadCache {

    /**
     * An upload.
     *
     * @param address where the file lies
     * @param seen when it was last known to lie there
     */
    record Entry(URI address, Instant seen) {}

    private static final Logger LOG = System.getLogger(UploadCache.class.getName());
    private static final Duration KEPT = Duration.ofDays(30);

    private final OwnerFiles files;

    UploadCache(Path folder, Clock clock) {
        this.files = new OwnerFiles(folder, KEPT, clock);
    }

    Optional<Entry> find(String server, String sha256) {
        return files.read(name(server, sha256))
                .filter(content -> content.path("server").asString("").equals(server))
                .flatMap(content -> ClipResult.text(content.path("address"))
                        .map(address -> new Entry(address, OwnerFiles.written(content))));
    }

    /** Remembers that a file lies there now. */
    void put(String server, String sha256, URI address) {
        ObjectNode content = OwnerFiles.record();
        content.put("server", server).put("address", address.toString());
        try {
            files.write(name(server, sha256), content);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "an upload's address cannot be kept", e);
        }
    }

    void forget(String server, Collection<String> hashes) {
        hashes.forEach(sha256 -> remove(name(server, sha256)));
    }

    /** Forgets all files, when it is not known which of them has died. */
    void forgetAll() {
        files.names().forEach(this::remove);
    }

    private void remove(String name) {
        try {
            files.remove(name);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "an upload's address cannot be forgotten", e);
        }
    }

    private static String name(String server, String sha256) {
        return sha256 + "-" + Integer.toHexString(server.hashCode());
    }
}
