package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.FakeSpeech;
import studio.slateroom.media.Speech;
import studio.slateroom.media.ffmpeg.SampleMedia;

/** A request decides its clip to the byte. */
class SameClipTest {

    private static final ParameterValue SCRIPT = Requests.text("""
            Shot 1 | 0s–0.6s
            Handheld. A man walks down a rainy street at night.
            Shot 2 | 0.6s–1.3s
            Dissolve. Slow push in: the woman (image 1) sits in a car (audio 1) and says "Drive."
            Shot 3 | 1.3s–2s
            Wipe to the sea, orbit.""");

    @TempDir
    private Path folder;

    private Map<String, ParameterValue> values;

    @BeforeEach
    void attach() throws Exception {
        Path picture = SampleMedia.picture(folder.resolve("picture.png"), "png", 320, 200);
        Path sound = SampleMedia.tone(folder.resolve("tone.wav"), 1);
        values = new HashMap<>(Map.of(
                "prompt", SCRIPT,
                "duration", Requests.whole(2),
                "reference_images", AnimaticRig.attached(picture),
                "reference_audios", AnimaticRig.attached(sound)));
    }

    @Test
    void isTheSameHoweverManyWorkersMakeIt() throws Exception {
        byte[] alone = clips(1, request(42)).getFirst();
        assertThat(clips(1, request(42)).getFirst()).isEqualTo(alone);
        assertThat(clips(4, request(42), request(42)))
                .allSatisfy(clip -> assertThat(clip).isEqualTo(alone));
    }

    @Test
    void isTheSameWithTheSameVoiceAndAnotherWithoutIt() throws Exception {
        byte[] spoken = clips(1, new FakeSpeech(), request(42)).getFirst();
        assertThat(clips(4, new FakeSpeech(), request(42)).getFirst()).isEqualTo(spoken);
        assertThat(clips(2, request(42)).getFirst()).isNotEqualTo(spoken);
    }

    @Test
    void isAnotherForAnotherSeed() throws Exception {
        List<byte[]> clips = clips(2, request(42), request(43));
        assertThat(clips.get(0)).isNotEqualTo(clips.get(1));
    }

    @Test
    void isAnotherEachTimeWhereTheSeedIsLeftToChance() throws Exception {
        List<byte[]> clips = clips(2, request(-1), request(-1));
        assertThat(clips.get(0)).isNotEqualTo(clips.get(1));
    }

    private GenerationRequest request(long seed) {
        values.put("seed", Requests.whole(seed));
        return Requests.of(SmallModels.SEEDANCE_2, values);
    }

    private List<byte[]> clips(int workers, GenerationRequest... requests) throws Exception {
        return clips(workers, Speech.NONE, requests);
    }

    private List<byte[]> clips(int workers, Speech speech, GenerationRequest... requests) throws Exception {
        List<byte[]> clips = new ArrayList<>();
        try (AnimaticRig rig = new AnimaticRig(folder.resolve("work"), workers, encoder -> encoder, speech)) {
            for (GenerationRequest request : requests) {
                clips.add(Files.readAllBytes(rig.render(request, folder.resolve("clip.mp4"))));
            }
        }
        return clips;
    }
}
