package studio.slateroom.provider.segmind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;

/** The client with a scripted server for each of the service's three. */
final class SegmindRig implements AutoCloseable {

    static final String KEY = "SG_0123456789abcdef";
    static final String ID = "0d9b7e0c-1111-4222-8333-444455556666";
    static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    static final SegmindTimes SHORT = new SegmindTimes(
            Duration.ofSeconds(5),
            Duration.ofSeconds(6),
            Duration.ofSeconds(6),
            Duration.ofSeconds(6),
            Duration.ofSeconds(5),
            Duration.ofMillis(1500));

    final ScriptedServer api = new ScriptedServer();
    final ScriptedServer uploads = new ScriptedServer();
    final ScriptedServer host = new ScriptedServer();
    private final Path folder;
    SegmindConnection connection = new SegmindConnection(
            () -> Optional.of(KEY),
            api.address(""),
            uploads.address(""),
            SegmindConnection.Protocol.V2,
            2,
            Duration.ofMillis(5));
    Instant now = NOW;
    SegmindProvider provider;

    SegmindRig(Path folder) throws IOException {
        this.folder = folder;
        restart();
    }

    /** The client as it is after the program was started again. */
    void restart() {
        if (provider != null) {
            provider.close();
        }
        provider = new SegmindProvider(
                () -> connection, CatalogReader.bundled(), new FakeMediaProbe(), new RigClock(), folder, SHORT);
    }

    SegmindRig base(URI base) {
        connection = new SegmindConnection(
                connection.key(), base, connection.uploads(), connection.protocol(), 2, Duration.ofMillis(5));
        return this;
    }

    SegmindRig v1() {
        connection = new SegmindConnection(
                connection.key(),
                connection.base(),
                connection.uploads(),
                SegmindConnection.Protocol.V1,
                2,
                Duration.ofMillis(5));
        return this;
    }

    SegmindRig key(Optional<String> key) {
        connection = new SegmindConnection(
                () -> key, connection.base(), connection.uploads(), connection.protocol(), 2, Duration.ofMillis(5));
        return this;
    }

    GenerationRequest request() {
        return Requests.of(Requests.SEEDANCE_2, Map.of());
    }

    RemoteId submit() throws ProviderException {
        return provider.submit(new PreparedRequest(request(), Map.of()));
    }

    RemoteState state(RemoteId id) throws ProviderException {
        return provider.state(id, new CancelToken());
    }

    Optional<Usd> balance() throws ProviderException {
        return provider.balance(new CancelToken());
    }

    /** Lets the next order be taken, and its clip be finished with this answer. */
    RemoteId finished(String result) throws ProviderException {
        api.on("/v2/seedance-2.0", Answer.json(200, queued()));
        api.on("/v2/requests/" + ID, Answer.json(200, result));
        api.on("/v2/requests/" + ID + "/status", Answer.json(200, "{\"status\":\"COMPLETED\"}"));
        return submit();
    }

    String queued() {
        return "{\"request_id\":\"" + ID + "\",\"status\":\"QUEUED\"}";
    }

    /** The answer about a clip that lies at the file host. */
    String completed() {
        return """
                {"status":"COMPLETED","request_id":"%s","output":"%s",
                 "video":{"url":"%s","last_frame_url":"%s"},
                 "metrics":{"cost":1.5123,"remaining_credits":"23.4877"}}""".formatted(ID, host.address("/clip.mp4"), host.address("/clip.mp4"), host.address("/last.png"));
    }

    static ProviderFault fault(ThrowingCallable call) {
        ProviderException thrown = catchThrowableOfType(ProviderException.class, call);
        assertThat(thrown).as("a fault").isNotNull();
        return thrown.fault();
    }

    Path fetch(RemoteId id) throws ProviderException {
        Path target = folder.resolve("fetched.mp4");
        provider.fetch(id, target, _ -> {}, new CancelToken());
        return target;
    }

    @Override
    public void close() throws IOException {
        provider.close();
        api.close();
        uploads.close();
        host.close();
    }

    private final class RigClock extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
