package studio.slateroom.provider.segmind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
import studio.slateroom.provider.OrderName;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;

/** Clips that come with the answer to their order are not lost again. */
@Timeout(60)
class DirectOrderTest {

    private static final byte[] CLIP = FetchTest.clip(300_000);
    private static final OrderName NAME = new OrderName("job-1");

    @TempDir
    private Path folder;

    private SegmindRig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new SegmindRig(folder).v1();
    }

    @AfterEach
    void stop() throws Exception {
        rig.close();
    }

    @Test
    void bringsClipThatCameWithTheAnswer() throws Exception {
        rig.api.on("/v1/", Answer.bytes(CLIP, "Content-Type: video/mp4", "x-cost: 1.5", "x-request-id: r1"));
        RemoteId id = submit();
        rig.restart();
        assertThat(rig.provider.find(NAME)).contains(id);
        assertThat(rig.provider.find(new OrderName("job-2"))).isEmpty();
        assertThat(rig.state(id))
                .isInstanceOfSatisfying(
                        RemoteState.Ready.class,
                        ready -> assertThat(ready.receipt()).isPresent());
        assertThat(rig.fetch(id)).hasBinaryContent(CLIP);
        assertThat(rig.provider.fetchLastFrame(id, folder.resolve("last.png"), new CancelToken()))
                .isFalse();
        assertThat(rig.submit()).isNotEqualTo(id);
        rig.provider.abandon(id);
        assertThat(rig.state(id)).isInstanceOf(RemoteState.Gone.class);
    }

    static Stream<Arguments> directAnswers() {
        return Stream.of(
                        "{\"video\":\"%s\"}",
                        "{\"video\":{\"url\":\"%s\"}}",
                        "{\"video_url\":\"%s\"}",
                        "{\"output\":[\"%s\"]}",
                        "{\"output\":{\"url\":\"%s\"}}",
                        "{\"url\":\"%s\"}",
                        "[\"%s\"]",
                        "{\"data\":[{\"url\":\"%s\"}]}")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("directAnswers")
    void bringsClipWhoseAddressCameWithTheAnswer(String answer) throws Exception {
        rig.api.on("/v1/", Answer.json(200, answer.formatted(rig.host.address("/clip.mp4"))));
        rig.host.on("/clip.mp4", Answer.bytes(CLIP));
        RemoteId id = submit();
        rig.restart();
        assertThat(rig.provider.find(NAME)).contains(id);
        assertThat(rig.state(id)).isInstanceOf(RemoteState.Ready.class);
        assertThat(rig.fetch(id)).hasBinaryContent(CLIP);
    }

    @Test
    void keepsAClipThatCannotBePutIntoItsPlace() throws Exception {
        rig.api.on("/v1/", Answer.bytes(CLIP));
        Path inTheWay = Files.createDirectories(folder.resolve("clips/v1-job-1.mp4"));
        RemoteId id = submit();
        assertThat(rig.provider.find(NAME)).contains(id);
        assertThat(rig.state(id)).isInstanceOf(RemoteState.Ready.class);
        assertThat(rig.fetch(id)).hasBinaryContent(CLIP);
        rig.provider.abandon(id);
        Files.delete(inTheWay);
        assertThat(folder.resolve("clips")).isEmptyDirectory();
    }

    @Test
    void ordersNothingThatThereIsNoPlaceFor() throws Exception {
        Files.writeString(folder.resolve("clips"), "no folder");
        assertThat(SegmindRig.fault(this::submit)).isInstanceOf(ProviderFault.Storage.class);
        assertThat(rig.api.connections()).isZero();
    }

    @Test
    void doesNotMindWhatAnotherProcessRemovesMeanwhile() throws Exception {
        rig.api.on("/v1/", Answer.bytes(CLIP));
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("clips")).resolve("a.part"), Path.of("gone"));
        assertThat(rig.fetch(submit())).hasBinaryContent(CLIP);
    }

    @Test
    void writesDownWhichRequestItWasThatBroke() {
        byte[] begun = "{".getBytes(StandardCharsets.UTF_8);
        rig.api.on("/v1/", Answer.cut(200, 100, begun, "x-request-id: request-7"));
        try (SegmindLog log = new SegmindLog()) {
            assertThat(SegmindRig.fault(this::submit)).isInstanceOf(ProviderFault.OutcomeUnknown.class);
            assertThat(log.text()).contains("order job-1 was request request-7");
        }
    }

    private RemoteId submit() throws ProviderException {
        return rig.provider.submit(new PreparedRequest(rig.request(), Map.of()).named(NAME));
    }
}
