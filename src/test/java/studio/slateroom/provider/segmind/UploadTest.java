package studio.slateroom.provider.segmind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ContentHash;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import tools.jackson.databind.json.JsonMapper;

/** Files are brought to where the service can read them, each once. */
@Timeout(60)
class UploadTest {

    @TempDir
    private Path folder;

    private final CancelToken cancel = new CancelToken();
    private SegmindRig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new SegmindRig(folder);
        rig.uploads.on("/upload-asset", stored("/assets/one"));
    }

    @AfterEach
    void stop() throws Exception {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 24_575, 24_576, 24_577, 200_000})
    void sendsFileAsItIs(int length) throws Exception {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        AttachedFile file = file("a.png", content);
        PreparedRequest prepared = rig.provider.prepare(request(file), cancel);
        assertThat(prepared.addresses()).containsExactly(Map.entry(file.sha256(), rig.host.address("/assets/one")));
        String sent = new JsonMapper()
                .readTree(rig.uploads.requests().getFirst().text())
                .path("data_urls")
                .path(0)
                .asString();
        assertThat(sent).startsWith("data:image/png;base64,");
        assertThat(Base64.getDecoder().decode(sent.substring(sent.indexOf(',') + 1)))
                .isEqualTo(content);
        assertThat(rig.uploads.requests().getFirst().header("x-api-key")).isEqualTo(SegmindRig.KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"file_urls\":[\"%s\"],\"message\":\"ok\"}",
                "{\"urls\":[\"%s\"]}",
                "{\"url\":\"%s\"}",
                "[\"%s\"]"
            })
    void readsEveryFormOfAnAddress(String answer) throws Exception {
        rig.uploads.on("/upload-asset", Answer.json(200, answer.formatted("https://images.test/assets/a")));
        assertThat(rig.provider
                        .prepare(request(file("a.png", "a")), cancel)
                        .addresses()
                        .values())
                .hasToString("[https://images.test/assets/a]");
    }

    @Test
    void sendsFileOnceForManyTakesAtATime() throws Exception {
        AttachedFile file = file("a.png", "a");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<PreparedRequest>> takes = IntStream.range(0, 10)
                    .mapToObj(_ -> threads.submit(() -> rig.provider.prepare(request(file), cancel)))
                    .toList();
            for (Future<PreparedRequest> take : takes) {
                assertThat(take.get().addresses()).hasSize(1);
            }
        }
        rig.restart();
        rig.provider.prepare(request(file), cancel);
        assertThat(rig.uploads.heads("POST")).isEqualTo(1);
    }

    @Test
    void sendsSameContentOnceUnderTwoNames() throws Exception {
        rig.provider.prepare(request(file("a.png", "same"), file("b.png", "same")), cancel);
        assertThat(rig.uploads.heads("POST")).isEqualTo(1);
    }

    @Test
    void looksAfterSomeHoursWhetherTheFileStillLiesThere() throws Exception {
        AttachedFile file = file("a.png", "a");
        rig.provider.prepare(request(file), cancel);
        rig.now = rig.now.plus(Duration.ofHours(7));
        rig.host.on("/assets/one", Answer.bytes(new byte[] {1}));
        rig.provider.prepare(request(file), cancel);
        assertThat(rig.uploads.heads("POST")).isEqualTo(1);
        rig.now = rig.now.plus(Duration.ofHours(7));
        rig.host.on("/assets/one", Answer.json(404, ""));
        rig.uploads.on("/upload-asset", stored("/assets/two"));
        assertThat(rig.provider.prepare(request(file), cancel).addresses().values())
                .containsExactly(rig.host.address("/assets/two"));
        assertThat(rig.host.requests())
                .allSatisfy(look -> assertThat(look.headers()).doesNotContainKey("x-api-key"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void sendsFileAgainWhenTheServiceCouldNotReadIt(boolean restarted) throws Exception {
        AttachedFile file = file("a.png", "a");
        PreparedRequest prepared = rig.provider.prepare(request(file), cancel);
        rig.api.on("/v2/seedance-2.0", Answer.json(200, rig.queued()));
        rig.api.on(
                "/v2/requests",
                Answer.json(422, "{\"status\":\"FAILED\",\"error\":\"Failed to download image from url\"}"));
        RemoteId id = rig.provider.submit(prepared);
        if (restarted) {
            rig.restart();
        }
        assertThat(rig.state(id))
                .isInstanceOfSatisfying(
                        RemoteState.Failed.class,
                        failed -> assertThat(failed.fault().message().key()).isEqualTo("provider.fault.fileUnread"));
        rig.provider.prepare(request(file), cancel);
        assertThat(rig.uploads.heads("POST")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void sendsFileAgainWhenTheOrderIsRefusedForIt(SegmindConnection.Protocol protocol) throws Exception {
        SegmindRig asked = protocol == SegmindConnection.Protocol.V1 ? rig.v1() : rig;
        AttachedFile file = file("a.png", "a");
        PreparedRequest prepared = asked.provider.prepare(request(file), cancel);
        asked.api.on("/v", Answer.json(400, "{\"error\":\"Failed to download image from url\"}"));
        assertThat(SegmindRig.fault(() -> asked.provider.submit(prepared))
                        .message()
                        .key())
                .isEqualTo("provider.fault.fileUnread");
        asked.provider.prepare(request(file), cancel);
        assertThat(asked.uploads.heads("POST")).isEqualTo(2);
    }

    @Test
    void ordersWithAddresses() throws Exception {
        AttachedFile file = file("a.png", "a");
        rig.api.on("/v2/", Answer.json(200, rig.queued()));
        rig.provider.submit(rig.provider.prepare(request(file), cancel));
        assertThat(new JsonMapper()
                        .readTree(rig.api.requests().getFirst().text())
                        .path("reference_images")
                        .path(0)
                        .asString())
                .isEqualTo(rig.host.address("/assets/one").toString());
    }

    @Test
    void doesNotOrderWithoutItsFiles() throws Exception {
        PreparedRequest bare = new PreparedRequest(request(file("a.png", "a")), Map.of());
        assertThat(SegmindRig.fault(() -> rig.provider.submit(bare))).isInstanceOf(ProviderFault.ServerFault.class);
        assertThat(rig.api.connections()).isZero();
    }

    @Test
    void refusesFileThatIsNotWhatItWas() throws Exception {
        AttachedFile file = file("a.png", "a");
        Files.writeString(file.path(), "b");
        assertThat(SegmindRig.fault(() -> rig.provider.prepare(request(file), cancel)))
                .isInstanceOf(ProviderFault.Invalid.class);
        assertThat(rig.uploads.connections()).isZero();
    }

    @Test
    void refusesFileThatTheModelDoesNotTakeBeforeAnythingIsSent() throws Exception {
        GenerationRequest request = request(file("a.png", "a"), file("huge.png", "b"));
        assertThat(SegmindRig.fault(() -> rig.provider.prepare(request, cancel)))
                .isInstanceOfSatisfying(
                        ProviderFault.Invalid.class,
                        fault -> assertThat(Texts.in(Locale.ENGLISH).get(fault.message()))
                                .isEqualTo(
                                        "huge.png measures 8000 × 4000 pixels; the model takes up to 6000 on each side."));
        assertThat(rig.uploads.connections()).isZero();
        assertThat(rig.api.connections()).isZero();
    }

    @Test
    void refusesClipsThatPlayTooLongTogether() throws Exception {
        ParameterValue clips = new ParameterValue.Files(List.of(file("a.mp4", "a"), file("b.mp4", "b")));
        GenerationRequest request = Requests.of(Requests.SEEDANCE_2, Map.of("reference_videos", clips));
        assertThat(SegmindRig.fault(() -> rig.provider.prepare(request, cancel))
                        .message()
                        .key())
                .isEqualTo("reference.problem.longTogether");
        assertThat(rig.uploads.connections()).isZero();
    }

    @Test
    void refusesSoundWithoutPictureBeforeAnythingIsSent() throws Exception {
        ParameterValue sounds = new ParameterValue.Files(List.of(file("a.mp3", "a")));
        GenerationRequest request = Requests.of(Requests.SEEDANCE_2, Map.of("reference_audios", sounds));
        assertThat(SegmindRig.fault(() -> rig.provider.prepare(request, cancel))
                        .message()
                        .key())
                .isEqualTo("request.problem.soundAlone");
        assertThat(rig.uploads.connections()).isZero();
    }

    @Test
    void saysWhyFileWasNotTaken() throws Exception {
        GenerationRequest request = request(file("a.png", "a"));
        rig.uploads.on("/upload-asset", Answer.json(401, "{\"error\":\"no\"}"));
        assertThat(uploadFault(request)).isEqualTo(new ProviderFault.Unauthorized(false));
        rig.uploads.on("/upload-asset", Answer.html(502));
        assertThat(uploadFault(request)).isInstanceOf(ProviderFault.ServerFault.class);
        rig.uploads.on("/upload-asset", Answer.json(200, "{\"message\":\"ok\"}"));
        assertThat(uploadFault(request)).isInstanceOf(ProviderFault.ServerFault.class);
        rig.uploads.on("/upload-asset", Answer.closeAfterHead());
        assertThat(uploadFault(request)).isInstanceOf(ProviderFault.ServerFault.class);
    }

    /** No call before it: a connection that was kept would break instead of being refused. */
    @Test
    void saysThatThePlaceForFilesCannotBeReached() throws Exception {
        rig.uploads.close();

        assertThat(uploadFault(request(file("a.png", "a")))).isInstanceOf(ProviderFault.Unreachable.class);
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        GenerationRequest request = request(file("a.png", "a"));
        rig.uploads.on("/upload-asset", (_, _, end) -> {
            cancel.cancel();
            end.await();
            return false;
        });
        assertThatThrownBy(() -> rig.provider.prepare(request, cancel)).isInstanceOf(CancellationException.class);
    }

    private ProviderFault uploadFault(GenerationRequest request) {
        return SegmindRig.fault(() -> rig.provider.prepare(request, cancel));
    }

    private Answer stored(String path) {
        return Answer.json(200, "{\"file_urls\":[\"" + rig.host.address(path) + "\"]}");
    }

    private AttachedFile file(String name, String content) throws Exception {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private AttachedFile file(String name, byte[] content) throws Exception {
        Path path = Files.write(folder.resolve(name), content);
        return new AttachedFile(path, ContentHash.of(path));
    }

    private static GenerationRequest request(AttachedFile... files) {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        values.put("reference_images", new ParameterValue.Files(Stream.of(files).toList()));
        return Requests.of(Requests.SEEDANCE_2, values);
    }
}
