package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ffmpeg.SampleMedia;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.VideoProvider;
import studio.slateroom.provider.VideoProviderContract;

/** The local engine keeps the port's contract. */
class AnimaticProviderTest extends VideoProviderContract {

    @TempDir
    private Path folder;

    private AnimaticRig rig;

    @BeforeEach
    void open() {
        rig = new AnimaticRig(folder.resolve("work"), 2);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Override
    protected VideoProvider provider() {
        return rig.provider();
    }

    @Override
    protected GenerationRequest request() {
        return Requests.of(SmallModels.SEEDANCE_2, Map.of("generate_audio", Requests.flag(false)));
    }

    @Override
    protected RemoteId unfinished() throws Exception {
        return rig.begun(Requests.of(
                SmallModels.SEEDANCE_2, Map.of("duration", Requests.whole(15), "resolution", Requests.text("720p"))));
    }

    @Override
    protected RemoteId doomed() throws Exception {
        Path picture = SampleMedia.picture(folder.resolve("lamp.png"), "png", 64, 48);
        PreparedRequest prepared = provider()
                .prepare(
                        Requests.of(
                                SmallModels.SEEDANCE_2,
                                Map.of(
                                        "prompt", Requests.text("A lamp (image 1)."),
                                        "reference_images", AnimaticRig.attached(picture))),
                        new CancelToken());
        Files.delete(picture);
        return provider().submit(prepared);
    }

    @Override
    protected List<Path> kept() throws Exception {
        return AnimaticRig.clipFolders(folder.resolve("work"));
    }

    @Test
    void endsItsEncodersWithTheClip() throws Exception {
        RemoteId id = unfinished();
        List<ProcessHandle> encoders = ProcessHandle.current().descendants().toList();
        assertThat(encoders).isNotEmpty();
        provider().abandon(id);
        assertThat(encoders).allSatisfy(encoder -> assertThat(encoder.onExit()).succeedsWithin(Duration.ofSeconds(10)));
    }

    @Test
    void keepsOnlyTheLatestClips() throws Exception {
        List<RemoteId> ids = new ArrayList<>();
        for (int i = 0; i < AnimaticProvider.ENDED_KEPT + 2; i++) {
            ids.add(rig.submit(request()));
            rig.end(ids.getLast());
        }
        assertThat(rig.end(ids.getFirst())).isInstanceOf(RemoteState.Gone.class);
        assertThat(rig.end(ids.getLast())).isInstanceOf(RemoteState.Ready.class);
        assertThat(kept()).hasSizeLessThanOrEqualTo(AnimaticProvider.ENDED_KEPT + 1);
    }

    @Test
    void takesNothingOnceItIsClosed() throws Exception {
        PreparedRequest prepared = provider().prepare(request(), new CancelToken());
        rig.close();
        assertThatThrownBy(() -> provider().submit(prepared)).isInstanceOf(ProviderException.class);
        assertThat(folder.resolve("work")).doesNotExist();
    }
}
