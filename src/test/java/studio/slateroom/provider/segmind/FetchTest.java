package studio.slateroom.provider.segmind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;

/** Finished clips come home, through whatever lies between. */
@Timeout(60)
class FetchTest {

    private static final byte[] CLIP = clip(300_000);

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

    @Test
    void bringsClipWithoutTellingTheHostTheKey() throws Exception {
        rig.host.on("/clip.mp4", Answer.bytes(CLIP, "Content-Type: video/mp4"));
        assertThat(rig.fetch(rig.finished(rig.completed()))).hasBinaryContent(CLIP);
        assertThat(rig.host.requests())
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("x-api-key"));
        assertThat(rig.api.requests())
                .allSatisfy(request -> assertThat(request.header("x-api-key")).isEqualTo(SegmindRig.KEY));
    }

    @Test
    void goesOnWhereItBroke() throws Exception {
        rig.host.on("/clip.mp4", Answer.ranged(CLIP, 70_000));
        List<Double> parts = new ArrayList<>();
        Path target = folder.resolve("clip.mp4");
        rig.provider.fetch(rig.finished(rig.completed()), target, parts::add, new CancelToken());
        assertThat(target).hasBinaryContent(CLIP);
        assertThat(rig.host.requests()).hasSizeGreaterThan(2);
        assertThat(rig.host.requests().getLast().header("if-range")).isEqualTo("\"one\"");
        assertThat(parts).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void goesOnAfterAStandstill() throws Exception {
        byte[] half = java.util.Arrays.copyOf(CLIP, 150_000);
        rig.host.on("/clip.mp4", Answer.stall(CLIP.length, half), Answer.ranged(CLIP, CLIP.length));
        assertThat(rig.fetch(rig.finished(rig.completed()))).hasBinaryContent(CLIP);
    }

    @Test
    void beginsAnewWhereTheHostKnowsNoRanges() throws Exception {
        rig.host.on("/clip.mp4", Answer.cut(200, CLIP.length, new byte[1000]), Answer.bytes(CLIP));
        assertThat(rig.fetch(rig.finished(rig.completed()))).hasBinaryContent(CLIP);
    }

    @Test
    void waitsForASlowHostAsLongAsBytesCome() throws Exception {
        byte[] small = clip(60);
        rig.host.on("/clip.mp4", Answer.trickle(200, small, 40));
        assertThat(rig.fetch(rig.finished(rig.completed()))).hasBinaryContent(small);
    }

    static Stream<Arguments> worthless() {
        return Stream.of(
                Arguments.of(Answer.cut(200, 5000, new byte[10])),
                Arguments.of(Answer.bytes(new byte[0])),
                Arguments.of(Answer.html(200)),
                Arguments.of(Answer.html(503)),
                Arguments.of(Answer.hang()),
                Arguments.of(Answer.stall(5000, new byte[10])),
                Arguments.of(Answer.close()));
    }

    @ParameterizedTest
    @MethodSource("worthless")
    void takesNoPartForAClip(Answer answer) throws Exception {
        rig.host.on("/clip.mp4", answer);
        RemoteId id = rig.finished(rig.completed());
        assertThat(SegmindRig.fault(() -> rig.fetch(id))).isInstanceOf(ProviderFault.ServerFault.class);
        rig.host.on("/clip.mp4", Answer.bytes(CLIP));
        assertThat(rig.fetch(id)).hasBinaryContent(CLIP);
    }

    @Test
    void findsClipAfterTheServicesRecordIsGone() throws Exception {
        RemoteId id = rig.finished(rig.completed());
        assertThat(rig.state(id)).isInstanceOf(RemoteState.Ready.class);
        Answer unknown = Answer.json(404, "{\"error\":\"Request not found\"}");
        rig.api.on("/v2/requests/" + id, unknown).on("/v2/requests/" + id + "/status", unknown);
        rig.host.on("/clip.mp4", Answer.bytes(CLIP));
        rig.restart();
        rig.now = SegmindRig.NOW.plus(Duration.ofDays(6));
        assertThat(rig.state(id))
                .isInstanceOfSatisfying(
                        RemoteState.Ready.class,
                        ready -> assertThat(ready.receipt()).isPresent());
        assertThat(rig.fetch(id)).hasBinaryContent(CLIP);
        rig.now = SegmindRig.NOW.plus(Duration.ofDays(8));
        assertThat(rig.state(id)).isInstanceOf(RemoteState.Gone.class);
        assertThat(SegmindRig.fault(() -> rig.fetch(id))).isEqualTo(new ProviderFault.RecordGone());
    }

    @Test
    void asksAgainForAnAddressThatHasDied() throws Exception {
        rig.host.on("/clip.mp4", Answer.json(403, ""));
        RemoteId id = rig.finished(rig.completed());
        rig.state(id);
        rig.host.on("/new.mp4", Answer.bytes(CLIP));
        rig.api.on(
                "/v2/requests/" + id,
                Answer.json(
                        200,
                        "{\"status\":\"COMPLETED\",\"output\":[{\"url\":\"" + rig.host.address("/new.mp4") + "\"}]}"));
        assertThat(rig.fetch(id)).hasBinaryContent(CLIP);
    }

    @Test
    void keepsTheOnlyAddressOfAClipWhenAHostRefusesItOnce() throws Exception {
        RemoteId id = rig.finished(rig.completed());
        rig.state(id);
        Answer unknown = Answer.json(404, "{\"error\":\"Request not found\"}");
        rig.api.on("/v2/requests/" + id, unknown).on("/v2/requests/" + id + "/status", unknown);
        rig.host.on("/clip.mp4", Answer.json(403, ""), Answer.bytes(CLIP));
        assertThat(SegmindRig.fault(() -> rig.fetch(id)))
                .isInstanceOfSatisfying(
                        ProviderFault.ServerFault.class,
                        fault -> assertThat(fault.passes()).isTrue());
        assertThat(rig.state(id)).isInstanceOf(RemoteState.Ready.class);
        assertThat(rig.fetch(id)).hasBinaryContent(CLIP);
    }

    @Test
    void saysThatTheFileIsGone() throws Exception {
        rig.host.on("/clip.mp4", Answer.json(404, ""));
        RemoteId id = rig.finished(rig.completed());
        assertThat(SegmindRig.fault(() -> rig.fetch(id))).isEqualTo(new ProviderFault.RecordGone());
    }

    @Test
    void doesNotBringWhatIsNotFinished() throws Exception {
        rig.api.on("/v2/requests/abc/status", Answer.json(200, "{\"status\":\"PROCESSING\"}"));
        assertThat(SegmindRig.fault(() -> rig.fetch(new RemoteId("abc"))))
                .isInstanceOf(ProviderFault.ServerFault.class);
    }

    @Test
    void bringsTheStill() throws Exception {
        rig.host.on("/last.png", Answer.bytes(CLIP));
        Path target = folder.resolve("last.png");
        RemoteId id = rig.finished(rig.completed());
        assertThat(rig.provider.fetchLastFrame(id, target, new CancelToken())).isTrue();
        assertThat(target).hasBinaryContent(CLIP);
    }

    @Test
    void doesWithoutAStill() throws Exception {
        RemoteId id = rig.finished(rig.completed());
        assertThat(rig.provider.fetchLastFrame(id, folder.resolve("last.png"), new CancelToken()))
                .isFalse();
        RemoteId none = rig.finished("{\"status\":\"COMPLETED\",\"output\":\"" + rig.host.address("/clip.mp4") + "\"}");
        rig.provider.abandon(none);
        assertThat(rig.provider.fetchLastFrame(none, folder.resolve("last.png"), new CancelToken()))
                .isFalse();
    }

    @Test
    void saysThatTheTargetCannotBeWritten() throws Exception {
        RemoteId id = rig.finished(rig.completed());
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(SegmindRig.fault(() -> rig.provider.fetch(id, file.resolve("clip.mp4"), _ -> {}, new CancelToken())))
                .isInstanceOf(ProviderFault.Storage.class);
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        rig.host.on("/clip.mp4", Answer.stall(CLIP.length, java.util.Arrays.copyOf(CLIP, 1000)));
        RemoteId id = rig.finished(rig.completed());
        CancelToken cancel = new CancelToken();
        assertThatThrownBy(() -> rig.provider.fetch(id, folder.resolve("clip.mp4"), _ -> cancel.cancel(), cancel))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void tellsNoLogWhatIsSecret() throws Exception {
        try (SegmindLog log = new SegmindLog()) {
            rig.fetch(signed());
            rig.api.on("/v2/seedance-2.0", Answer.json(400, "{\"error\":\"no\"}"));
            SegmindRig.fault(rig::submit);
            assertThat(log.text()).isNotEmpty().doesNotContain(SegmindRig.KEY, "A lamp", "Signature");
        }
    }

    private RemoteId signed() throws Exception {
        rig.host.on("/clip.mp4", Answer.bytes(CLIP));
        return rig.finished(
                "{\"status\":\"COMPLETED\",\"output\":\"" + rig.host.address("/clip.mp4?Signature=s") + "\"}");
    }

    @Test
    void keepsAddressesFromOthers() throws Exception {
        rig.state(rig.finished(rig.completed()));
        try (Stream<Path> files = Files.walk(folder.resolve("results"))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(permissions(file)).endsWith("------"));
        }
    }

    @Test
    void forgetsAbandonedClip() throws Exception {
        RemoteId id = rig.finished(rig.completed());
        rig.state(id);
        rig.provider.abandon(id);
        assertThat(rig.state(id)).isInstanceOf(RemoteState.Gone.class);
        assertThat(folder.resolve("results")).isEmptyDirectory();
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** Bytes that begin as a clip does. */
    static byte[] clip(int length) {
        byte[] bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        System.arraycopy(new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p'}, 0, bytes, 0, 8);
        return bytes;
    }
}
