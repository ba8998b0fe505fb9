package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.EmbeddedRecipe;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ffmpeg.ClipReport;
import studio.slateroom.media.ffmpeg.SampleMedia;
import tools.jackson.databind.JsonNode;

/** What a clip is made of, whatever it shows. */
class ClipFormatTest {

    @TempDir
    private static Path folder;

    private static AnimaticRig rig;

    @BeforeAll
    static void open() {
        rig = new AnimaticRig(folder.resolve("work"), 2);
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({
        "seedance-2.0, 480p, 16:9,   864,  496",
        "seedance-2.0, 480p, 21:9,   992,  432",
        "seedance-2.0, 480p, 1:1,    640,  640",
        "seedance-2.0, 720p, 16:9,  1280,  720",
        "seedance-2.0, 720p, 3:4,    834, 1112",
        "seedance-pro, 480p, 9:16,   480,  864",
        "seedance-pro, 720p, 4:3,   1120,  832",
        "seedance-pro, 1080p, 16:9, 1920, 1088"
    })
    void hasTheSizeThatTheModelStates(String slug, String resolution, String ratio, int width, int height)
            throws Exception {
        VideoModel model = SmallModels.CATALOG.find(slug).orElseThrow();
        JsonNode video = video(
                report(model, Map.of("resolution", Requests.text(resolution), "aspect_ratio", Requests.text(ratio))));
        assertThat(video.path("width").asInt()).isEqualTo(width);
        assertThat(video.path("height").asInt()).isEqualTo(height);
        assertThat(video.path("sample_aspect_ratio").asString("1:1")).isEqualTo("1:1");
        assertThat(video.path("nb_frames").asString()).isEqualTo("24");
    }

    @Test
    void takesTheShapeOfItsFirstPictureWhereTheRatioIsAdaptive() throws Exception {
        Path upright = SampleMedia.picture(folder.resolve("upright.png"), "png", 90, 160);
        JsonNode video = video(report(
                SmallModels.SEEDANCE_2,
                Map.of(
                        "aspect_ratio", Requests.text(VideoModel.ADAPTIVE),
                        "first_frame_url", AnimaticRig.attached(upright))));
        assertThat(video.path("width").asInt()).isEqualTo(108);
        assertThat(video.path("height").asInt()).isEqualTo(192);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 5, 15})
    void lastsExactlyAsLongAsItWasAskedFor(int seconds) throws Exception {
        JsonNode clip = report(SmallModels.SEEDANCE_2, Map.of("duration", Requests.whole(seconds)));
        assertThat(video(clip).path("nb_frames").asInt()).isEqualTo(seconds * 24);
        assertThat(video(clip).path("r_frame_rate").asString()).isEqualTo("24/1");
        assertThat(video(clip).path("avg_frame_rate").asString()).isEqualTo("24/1");
        assertThat(clip.path("format").path("duration").asString()).isEqualTo(seconds + ".000000");
    }

    @Test
    void isWhatEveryPlayerTakes() throws Exception {
        JsonNode clip = report(SmallModels.SEEDANCE_2, Map.of());
        JsonNode audio = clip.path("streams").path(1);
        assertThat(video(clip).path("codec_name").asString()).isEqualTo("h264");
        assertThat(video(clip).path("pix_fmt").asString()).isEqualTo("yuv420p");
        assertThat(List.of("color_space", "color_primaries", "color_transfer"))
                .allSatisfy(tag -> assertThat(video(clip).path(tag).asString()).isEqualTo("bt709"));
        assertThat(video(clip).path("color_range").asString()).isEqualTo("tv");
        assertThat(audio.path("codec_name").asString()).isEqualTo("aac");
        assertThat(audio.path("channels").asInt()).isEqualTo(2);
        assertThat(audio.path("sample_rate").asString()).isEqualTo("48000");
    }

    @Test
    void canBePlayedBeforeItHasArrived() throws Exception {
        String bytes =
                new String(Files.readAllBytes(clip(SmallModels.SEEDANCE_2, Map.of())), StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isPositive().isLessThan(bytes.indexOf("mdat"));
    }

    @Test
    void hasSoundOnlyWhereItIsWanted() throws Exception {
        assertThat(kinds(report(SmallModels.SEEDANCE_2, Map.of("generate_audio", Requests.flag(true)))))
                .contains("video", "audio");
        assertThat(kinds(report(SmallModels.SEEDANCE_2, Map.of("generate_audio", Requests.flag(false)))))
                .contains("video")
                .doesNotContain("audio");
    }

    @Test
    void hasNoSoundWhereTheModelMakesNone() throws Exception {
        assertThat(kinds(report(SmallModels.SEEDANCE_PRO, Map.of())))
                .contains("video")
                .doesNotContain("audio");
    }

    @Test
    void hasAChapterForEachShot() throws Exception {
        ParameterValue script = Requests.text("Shot 3 | 0s–0.5s\nA lamp.\nShot 7 | 0.5s–2s\nA door.");
        JsonNode clip = report(SmallModels.SEEDANCE_2, Map.of("prompt", script, "duration", Requests.whole(2)));
        assertThat(clip.path("chapters")
                        .valueStream()
                        .map(chapter -> chapter.path("tags").path("title").asString() + " "
                                + chapter.path("end_time").asString()))
                .containsExactly("Shot 3 · MS · A lamp 0.500000", "Shot 7 · MS · A door 2.000000");
    }

    @Test
    void saysHowItCameAbout() throws Exception {
        ParameterValue script = Requests.text("Shot 1 | 0s–1s\nA \"lamp\"; = # \\ 镜头.\nShot 2 | 1s–2s\nA door.");
        Path picture = SampleMedia.picture(folder.resolve("face.png"), "png", 320, 240);
        ParameterValue pictures = AnimaticRig.attached(picture);
        JsonNode tags = report(
                        SmallModels.SEEDANCE_2,
                        Map.of(
                                "prompt",
                                script,
                                "duration",
                                Requests.whole(2),
                                "reference_images",
                                pictures,
                                "seed",
                                Requests.whole(-1)))
                .path("format")
                .path("tags");
        EmbeddedRecipe recipe =
                EmbeddedRecipe.read(tags.path("comment").asString()).orElseThrow();
        assertThat(recipe.provider()).isEqualTo(AnimaticProvider.ID);
        assertThat(recipe.program()).startsWith("Slateroom ");
        assertThat(recipe.voice()).isEmpty();
        assertThat(recipe.request().value("prompt")).contains(script);
        assertThat(recipe.request().value("reference_images")).contains(pictures);
        assertThat(recipe.request().value("seed"))
                .as("the seed that was used")
                .hasValueSatisfying(seed ->
                        assertThat(((ParameterValue.Whole) seed).number()).isNotNegative());
        assertThat(tags.path("title").asString()).isEqualTo("Animatic, 2 shots");
        assertThat(tags.path("description").asString()).isEqualTo(script.toString());
    }

    @Test
    void hasItsTextAsSubtitles() throws Exception {
        ParameterValue script =
                Requests.text("Shot 1 | 0s–2s\n镜头推近。女人转过头来看着窗外的雨。\nShot 2 | 2s–4s\nClose-up.\nA door, ajar.");
        Path clip = clip(SmallModels.SEEDANCE_2, Map.of("prompt", script, "duration", Requests.whole(4)));
        assertThat(ClipReport.subtitles(rig.ffmpeg(), clip)).isEqualTo("""
                1
                00:00:00,000 --> 00:00:02,000
                镜头推近。 女人转过头来看着窗外的雨。

                2
                00:00:02,000 --> 00:00:04,000
                Close-up. A door, ajar.
                """);
    }

    private static List<String> kinds(JsonNode clip) {
        return clip.path("streams")
                .valueStream()
                .map(stream -> stream.path("codec_type").asString())
                .toList();
    }

    private static JsonNode video(JsonNode clip) {
        return clip.path("streams").path(0);
    }

    private static JsonNode report(VideoModel model, Map<String, ParameterValue> values) throws Exception {
        return ClipReport.of(rig.ffmpeg(), clip(model, values));
    }

    private static Path clip(VideoModel model, Map<String, ParameterValue> values) throws Exception {
        return rig.render(Requests.of(model, values), folder.resolve("clip.mp4"));
    }
}
