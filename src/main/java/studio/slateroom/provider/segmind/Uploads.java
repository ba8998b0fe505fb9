package studio.slateroom.provider.segmind;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.segmind.answer.ClipResult;
import studio.slateroom.provider.segmind.answer.FaultReader;
import studio.slateroom.provider.segmind.http.BrokenCallException;
import studio.slateroom.provider.segmind.http.DataUrlBody;
import studio.slateroom.provider.segmind.http.HttpCalls;
import studio.slateroom.provider.segmind.http.Reply;
import tools.jackson.databind.JsonNode;

/** Brings files to where the service can read them, each once for any number of takes. */
final class Uploads {

    /** How long an address is believed without a look. */
    private static final Duration BELIEVED = Duration.ofHours(6);

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("png", "image/png"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("gif", "image/gif"),
            Map.entry("heif", "image/heic"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("mkv", "video/x-matroska"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("aiff", "audio/aiff"),
            Map.entry("flac", "audio/flac"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("aac", "audio/aac"),
            Map.entry("m4a", "audio/mp4"));

    private final SegmindCalls calls;
    private final HttpCalls http;
    private final SegmindTimes times;
    private final FaultReader faults;
    private final UploadCache cache;
    private final Clock clock;
    private final Map<String, ReentrantLock> running = new ConcurrentHashMap<>();

    Uploads(
            SegmindCalls calls,
            HttpCalls http,
            SegmindTimes times,
            FaultReader faults,
            UploadCache cache,
            Clock clock) {
        this.calls = calls;
        this.http = http;
        this.times = times;
        this.faults = faults;
        this.cache = cache;
        this.clock = clock;
    }

    /**
     * Brings one file there, unless it is there already.
     *
     * @param info what it is
     * @throws ProviderException when it cannot be brought
     * @throws CancellationException when cancelled
     */
    URI bring(SegmindConnection connection, AttachedFile file, MediaInfo info, CancelToken cancel)
            throws ProviderException {
        String server = SegmindConnection.origin(connection.uploads());
        ReentrantLock lock = running.computeIfAbsent(file.sha256(), _ -> new ReentrantLock());
        await(lock, cancel);
        try {
            Optional<UploadCache.Entry> known = cache.find(server, file.sha256());
            if (known.isPresent() && holds(server, file, known.get(), cancel)) {
                return known.get().address();
            }
            URI address = upload(connection, file, info, cancel);
            cache.put(server, file.sha256(), address);
            return address;
        } finally {
            lock.unlock();
        }
    }

    /** Forgets where files lie, so that they are brought anew. */
    void forget(SegmindConnection connection, Collection<String> hashes) {
        cache.forget(SegmindConnection.origin(connection.uploads()), hashes);
    }

    /** Forgets where all files lie. */
    void forgetAll() {
        cache.forgetAll();
    }

    private static void await(ReentrantLock lock, CancelToken cancel) {
        try {
            do {
                cancel.check();
            } while (!lock.tryLock(50, TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private boolean holds(String server, AttachedFile file, UploadCache.Entry entry, CancelToken cancel) {
        if (entry.seen().plus(BELIEVED).isAfter(clock.instant())) {
            return true;
        }
        boolean alive = isAlive(entry.address(), cancel);
        if (alive) {
            cache.put(server, file.sha256(), entry.address());
        }
        return alive;
    }

    /** Asks for one byte, as some file hosts know no other way to be asked. */
    private boolean isAlive(URI address, CancelToken cancel) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Range", "bytes=0-0")
                .GET()
                .build();
        try {
            return http.ask(request, times.answer(), cancel).ok();
        } catch (BrokenCallException _) {
            return false;
        }
    }

    private URI upload(SegmindConnection connection, AttachedFile file, MediaInfo info, CancelToken cancel)
            throws ProviderException {
        try (DataUrlBody body = new DataUrlBody(file.path(), mediaType(info), info.bytes())) {
            URI place = connection.upload("/upload-asset");
            Reply reply = calls.post(connection, place, body, times.upload(info.bytes()), cancel);
            if (!reply.ok()) {
                throw new ProviderException(fault(reply));
            }
            if (!body.sentHash().equals(file.sha256())) {
                throw MediaFaults.ofReference(new MediaException(new MediaFault.Changed(file.name())));
            }
            return reply.json().flatMap(Uploads::address).orElseThrow(() -> new ProviderException(FaultReader.TROUBLE));
        }
    }

    /** What these say of a model is said of none here. */
    private ProviderFault fault(Reply reply) {
        ProviderFault fault = faults.fault(reply);
        boolean ofModel = fault instanceof ProviderFault.ModelGone || fault instanceof ProviderFault.Forbidden;
        return ofModel ? FaultReader.TROUBLE : fault;
    }

    private static Optional<URI> address(JsonNode answer) {
        return Stream.of(answer.path("file_urls"), answer.path("urls"), answer.path("url"), answer)
                .map(node -> node.isArray() ? node.path(0) : node)
                .flatMap(node -> ClipResult.text(node).stream())
                .findFirst();
    }

    private static String mediaType(MediaInfo info) {
        String format = info.format().toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.getOrDefault(format, "application/octet-stream");
    }
}
