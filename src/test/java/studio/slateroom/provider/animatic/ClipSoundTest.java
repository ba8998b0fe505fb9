package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.FakeSpeech;
import studio.slateroom.media.ffmpeg.ClipReport;
import studio.slateroom.media.ffmpeg.SampleMedia;

/** How loud finished clips are, measured by FFmpeg on the files themselves. */
class ClipSoundTest {

    private static final String SPARSE = "Shot 1\nA lamp on a table. No music.";
    private static final String LOUD = """
            Shot 1
            Thunder over a burning city, a crowd screams, engines roar, horses gallop. Epic drums.
            Shot 2
            Rain and wind over the sea, people walk through the forest, a storm breaks.
            Shot 3
            A bonfire. The audience cheers.""";
    private static final String DIALOGUE = """
            Shot 1
            The woman says: "Did you bring the money, or did you not?"
            Shot 2
            The man says, "Not all of it." A quiet room.""";
    private static final String CITING = "Shot 1\nA street in the rain, with audio 1.\nShot 2\nA door.";

    @TempDir
    private static Path folder;

    private static AnimaticRig rig;

    @BeforeAll
    static void open() {
        rig = new AnimaticRig(folder.resolve("work"), 2, encoder -> encoder, new FakeSpeech());
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({"sparse, 4", "sparse, 15", "loud, 4", "loud, 15", "dialogue, 4", "dialogue, 15"})
    void isAsLoudAsItShouldBe(String script, int seconds) throws Exception {
        String text =
                Map.of("sparse", SPARSE, "loud", LOUD, "dialogue", DIALOGUE).get(script);
        check(Map.of("prompt", Requests.text(text), "duration", Requests.whole(seconds)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hot        | sine=frequency=800:duration=6,volume=25dB",
                "soft       | sine=frequency=800:duration=6,volume=-40dB",
                "silent     | anullsrc=r=44100:cl=mono:d=6",
                "clipping   | anoisesrc=a=1:d=6:seed=7,volume=20dB",
                "clicks     | aevalsrc='if(lt(mod(t,0.5),0.0005),0.99,0)':d=6",
                "very short | sine=frequency=800:duration=0.05"
            })
    void isAsLoudAsItShouldBeWhateverIsCited(String name, String source) throws Exception {
        Path cited = SampleMedia.generated(rig.ffmpeg(), folder.resolve("cited.wav"), source);
        Path picture = SampleMedia.picture(folder.resolve("picture.png"), "png", 320, 240);
        check(Map.of(
                "prompt", Requests.text(CITING),
                "duration", Requests.whole(4),
                "reference_images", AnimaticRig.attached(picture),
                "reference_audios", AnimaticRig.attached(cited)));
    }

    @Test
    void turnsPlaceAndMusicDownWhileSomebodySpeaks() throws Exception {
        Path clip = clip(Map.of(
                "prompt",
                        Requests.text("Shot 1 | 0s–4s\nA market by the sea.\nShot 2 | 4s–8s\n"
                                + "She says: \"one two three four five six seven eight\""),
                "duration", Requests.whole(8)));
        double before = ClipReport.below(rig.ffmpeg(), clip, FakeSpeech.HERTZ / 4, 1.5, 2);
        double meanwhile = ClipReport.below(rig.ffmpeg(), clip, FakeSpeech.HERTZ / 4, 5.2, 1);
        assertThat(before - meanwhile).as("decibels").isBetween(6.0, 16.0);
    }

    private static void check(Map<String, ParameterValue> values) throws Exception {
        ClipReport.Loudness loudness = ClipReport.loudness(rig.ffmpeg(), clip(values));
        assertThat(loudness.integrated()).as("LUFS").isBetween(-17.0, -15.0);
        assertThat(loudness.truePeak()).as("dBTP").isLessThan(-1.0);
    }

    private static Path clip(Map<String, ParameterValue> values) throws Exception {
        Map<String, ParameterValue> all = new HashMap<>(values);
        all.put("generate_audio", Requests.flag(true));
        return rig.render(Requests.of(SmallModels.SEEDANCE_2, all), folder.resolve("clip.mp4"));
    }
}
