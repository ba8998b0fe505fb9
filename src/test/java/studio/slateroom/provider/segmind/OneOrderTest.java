package studio.slateroom.provider.segmind;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.segmind.SegmindConnection.Protocol;

/** Whatever breaks, an order goes out once at most, and is called not sent only where it was not. */
@Timeout(60)
class OneOrderTest {

    private static final byte[] TAKEN = "{\"request_id\":\"abc\"}".getBytes(StandardCharsets.UTF_8);

    static final Map<String, Answer> BREAKS = Map.ofEntries(
            Map.entry("closes after the head", Answer.closeAfterHead()),
            Map.entry("closes after the body", Answer.close()),
            Map.entry("closes in its status line", Answer.raw("HTTP/1.1 20")),
            Map.entry("closes in its head", Answer.raw("HTTP/1.1 200 OK\r\nContent-Type: appl")),
            Map.entry("closes in its body", Answer.cut(200, 100, TAKEN)),
            Map.entry("says nothing", Answer.hang()),
            Map.entry("stops in its body", Answer.stall(100, TAKEN)),
            Map.entry("is endlessly slow", Answer.trickle(200, new byte[400], 20)),
            Map.entry("talks nonsense", Answer.raw("SSH-2.0-OpenSSH\r\n\r\n")),
            Map.entry("answers nothing", Answer.json(200, "")),
            Map.entry("answers without an id", Answer.json(200, "{\"status\":\"QUEUED\"}")),
            Map.entry("answers with an id that is none", Answer.json(200, "{\"request_id\":\"../v1/x?y\"}")),
            Map.entry("answers with a page", Answer.html(200)),
            Map.entry("answers with less than it says", Answer.raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}")),
            Map.entry("sends elsewhere", Answer.json(307, "", "Location: /v2/seedance-2.0")),
            Map.entry("gives up", Answer.json(408, "{}")),
            Map.entry("breaks down", Answer.json(500, "{\"error\":\"Internal Server Error\"}")),
            Map.entry("is not reached by its gateway", Answer.html(502)),
            Map.entry("is closed", Answer.json(503, "{}")),
            Map.entry("is too slow for its gateway", Answer.html(504)));

    static final Iterable<Map.Entry<String, Answer>> CASES = BREAKS.entrySet();

    @TempDir
    private Path folder;

    private SegmindRig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new SegmindRig(folder);
    }

    @AfterEach
    void stop() throws Exception {
        rig.close();
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void doesNotKnowWhatBecameOfItWhenTheService(Map.Entry<String, Answer> broken) {
        rig.api.on("/v2/", broken.getValue());
        assertThat(SegmindRig.fault(rig::submit)).isInstanceOf(ProviderFault.OutcomeUnknown.class);
        assertThat(rig.api.heads("POST")).isEqualTo(1);
        assertThat(rig.api.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void doesNotKnowWhatBecameOfADirectOrderWhenTheService(Map.Entry<String, Answer> broken) {
        rig.v1().api.on("/v1/", broken.getValue());
        assertThat(SegmindRig.fault(rig::submit)).isInstanceOf(ProviderFault.OutcomeUnknown.class);
        assertThat(rig.api.heads("POST")).isEqualTo(1);
        assertThat(rig.api.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void connectsOnceToAServiceThatClosesAtOnce(int drops) {
        rig.api.drop(drops);
        rig.api.on("/v2/", Answer.json(200, rig.queued()));
        assertThat(SegmindRig.fault(rig::submit))
                .isInstanceOfAny(ProviderFault.OutcomeUnknown.class, ProviderFault.Unreachable.class);
        assertThat(rig.api.connections()).isEqualTo(1);
        assertThat(rig.api.heads("POST")).isZero();
    }

    @Test
    void meetsNoConnectionThatHasGoneStale() throws Exception {
        rig.api.on("/v1/get-user-credits", Answer.thenClosed(Answer.json(200, "{\"credits\":5}")));
        rig.api.on("/v2/", Answer.json(200, rig.queued()));
        assertThat(rig.balance()).isPresent();
        assertThat(rig.submit().value()).isEqualTo(SegmindRig.ID);
        assertThat(rig.api.heads("POST")).isEqualTo(1);
    }

    @Test
    void asksAgainForWhatIsFreeWhenItsConnectionHasGoneStale() throws Exception {
        rig.api.on("/v1/get-user-credits", Answer.thenClosed(Answer.json(200, "{\"credits\":5}")));
        assertThat(rig.balance()).isEqualTo(rig.balance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://no-such-host.invalid", "https://no-such-host.invalid"})
    void knowsThatAHostWithoutAddressGotNothing(String base) {
        rig.base(URI.create(base));
        assertThat(SegmindRig.fault(rig::submit)).isInstanceOf(ProviderFault.Unreachable.class);
    }

    @ParameterizedTest
    @FieldSource("PROTOCOLS")
    void knowsThatAClosedPortGotNothing(Protocol protocol) throws Exception {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        rig.base(URI.create("http://127.0.0.1:" + port));
        SegmindRig asked = protocol == Protocol.V1 ? rig.v1() : rig;
        assertThat(SegmindRig.fault(asked::submit)).isInstanceOf(ProviderFault.Unreachable.class);
    }

    static final Iterable<Protocol> PROTOCOLS = java.util.List.of(Protocol.values());

    @Test
    void knowsThatAServerWithoutTrustGotNothing() {
        rig.base(URI.create(rig.api.address("").toString().replace("http:", "https:")));
        assertThat(SegmindRig.fault(rig::submit)).isInstanceOf(ProviderFault.Unreachable.class);
        assertThat(rig.api.heads("POST")).isZero();
    }

    @Test
    void takesOneIdForOneOrder() throws Exception {
        rig.api.on("/v2/", Answer.json(201, rig.queued()));
        assertThat(rig.submit().value()).isEqualTo(SegmindRig.ID);
        assertThat(rig.api.heads("POST")).isEqualTo(1);
    }
}
