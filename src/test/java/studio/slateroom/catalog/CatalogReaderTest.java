package studio.slateroom.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Percentage.withPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.platform.MediaKind;

class CatalogReaderTest {

    @TempDir
    Path folder;

    private final ModelCatalog catalog = CatalogReader.bundled();

    /** Name, required, type, limits and default of each parameter, as the service's own page has them. */
    @Test
    void knowsSeedance20AsItsPageDescribesIt() {
        assertThat(table("seedance-2.0"))
                .containsExactly(
                        "prompt required text",
                        "aspect_ratio optional choice 16:9 9:16 1:1 4:3 3:4 21:9 adaptive = 16:9",
                        "duration optional choice 4 5 6 8 10 12 15 = 10",
                        "resolution optional choice 480p 720p 1080p 4k = 720p",
                        "first_frame_url optional files IMAGE 1",
                        "last_frame_url optional files IMAGE 1",
                        "reference_images optional files IMAGE 9",
                        "reference_videos optional files VIDEO 3",
                        "reference_audios optional files AUDIO 3",
                        "generate_audio optional flag = true",
                        "return_last_frame optional flag = false",
                        "seed optional whole -1..2147483647 = 42",
                        "bitrate_mode optional choice standard high = standard",
                        "skip_moderation optional flag = false");
        assertThat(catalog.find("seedance-2.0").orElseThrow().rules())
                .containsExactly(
                        new ParameterRule.Excludes("first_frame_url", "reference_images"),
                        new ParameterRule.Requires("last_frame_url", "first_frame_url"));
    }

    @Test
    void knowsSeedancePro10AsItsPageDescribesIt() {
        assertThat(table("seedance-pro"))
                .containsExactly(
                        "prompt required text",
                        "aspect_ratio required choice 16:9 4:3 1:1 3:4 9:16 = 16:9",
                        "duration required choice 5 10 = 5",
                        "resolution required choice 480p 720p 1080p = 720p",
                        "camera_fixed optional flag = false",
                        "image_url optional files IMAGE 1",
                        "last_frame_url optional files IMAGE 1",
                        "seed optional whole 1..999999 = null",
                        "skip_moderation optional choice false true = false");
        assertThat(catalog.find("seedance-pro").orElseThrow().rules())
                .containsExactly(new ParameterRule.Requires("last_frame_url", "image_url"));
    }

    @Test
    void knowsAllModelsOfTheFamily() {
        assertThat(catalog.models())
                .extracting(VideoModel::slug)
                .containsExactly(
                        "seedance-2.0",
                        "seedance-2.0-fast",
                        "seedance-2.0-mini",
                        "seedance-2.5",
                        "seedance-1.5-pro",
                        "seedance-pro",
                        "seedance-1.0-pro-fast");
    }

    /** The services' own samples write it as a text for the older models and as a flag for the newer. */
    @Test
    void skipsNoModerationUnaskedAndLast() {
        assertThat(catalog.models()).allSatisfy(model -> {
            Parameter last = model.parameters().getLast();
            assertThat(last.name()).isEqualTo("skip_moderation");
            assertThat(last.role()).isEqualTo(ParameterRole.OTHER);
            boolean older = model.family() == ModelFamily.SEEDANCE_1 || model.family() == ModelFamily.SEEDANCE_1_5;
            assertThat(last.type().defaultValue())
                    .isEqualTo(older ? new ParameterValue.Text("false") : new ParameterValue.Flag(false));
        });
    }

    @Test
    void saysWhoReportsWhatTheServicesPageDoesNotSay() {
        VideoModel model = catalog.find("seedance-2.0").orElseThrow();
        Parameter resolution = model.parameter("resolution").orElseThrow();

        assertThat(resolution.origin(new ParameterValue.Text("720p"))).isEqualTo(Origin.PAGE);
        assertThat(resolution.origin(new ParameterValue.Text("4k")).certainty()).isEqualTo(Certainty.REPORTED);
        assertThat(model.parameter("bitrate_mode").orElseThrow().origin().source())
                .isNotBlank();
        assertThat(catalog.models())
                .flatExtracting(VideoModel::parameters)
                .filteredOn(parameter -> parameter.origin().uncertain())
                .allSatisfy(parameter -> assertThat(parameter.origin().source()).isNotBlank());
    }

    @Test
    void knowsWhatFilesEachGenerationTakes() {
        MediaLimits older = catalog.find("seedance-2.0").orElseThrow().limits();
        MediaLimits newer = catalog.find("seedance-2.5").orElseThrow().limits();

        assertThat(older.files()).isEqualTo(12);
        assertThat(newer.files()).isEqualTo(50);
        assertThat(older.soundAlone()).isFalse();
        assertThat(newer.soundAlone()).isTrue();
        FileLimits clips = older.of(MediaKind.VIDEO);
        assertThat(clips.range(FileLimits.Measure.PIXELS).max()).isEqualTo(927_408);
        assertThat(clips.at("1080p").range(FileLimits.Measure.PIXELS).max()).isEqualTo(2_073_600);
        assertThat(clips.at("1080p").range(FileLimits.Measure.FPS)).isEqualTo(new FileLimits.Range(24, 60));
    }

    @Test
    void hasAPriceOnlyWhereOneIsPublished() {
        assertThat(catalog.models())
                .filteredOn(model -> model.rates().isEmpty())
                .extracting(VideoModel::slug)
                .containsExactly("seedance-pro", "seedance-1.0-pro-fast");
        assertThat(catalog.models())
                .flatExtracting(VideoModel::rates)
                .allSatisfy(rate -> assertThat(rate.origin().source()).isNotBlank());
    }

    @Test
    void hasAFrameSizeForEveryResolutionAndRatio() {
        for (VideoModel model : catalog.models()) {
            for (String resolution : choices(model, ParameterRole.RESOLUTION)) {
                for (String ratio : choices(model, ParameterRole.ASPECT_RATIO)) {
                    if (!ratio.equals(VideoModel.ADAPTIVE)) {
                        FrameSize size = model.frameSizes().get(resolution).get(ratio);
                        assertThat(size.ratio())
                                .as(model.slug() + " " + resolution + " " + ratio)
                                .isCloseTo(ratio(ratio), withPercentage(3));
                    }
                }
            }
        }
    }

    @Test
    void explainsEveryParameter() {
        assertThat(catalog.models())
                .allSatisfy(model -> assertThat(model.parameters())
                        .allSatisfy(parameter -> assertThat(parameter.help()).isNotBlank()));
    }

    @Test
    void readsBackWhatItWrites() throws Exception {
        Path file = folder.resolve("models.json");
        Files.writeString(file, CatalogWriter.write(catalog));

        assertThat(CatalogReader.withOverrides(file)).isEqualTo(catalog);
    }

    @Test
    void takesANewModelFromTheUsersFile() throws Exception {
        Path file = folder.resolve("models.json");
        Files.writeString(file, """
                {"models": [{"slug": "new-model", "name": "New", "frameSizes": {"720p": {"16:9": "1280x720"}},
                  "parameters": [{"name": "prompt", "type": "text", "role": "PROMPT", "required": true},
                                 {"name": "speed", "type": "integer", "min": 1, "max": 3, "default": 2}]}]}
                """);

        ModelCatalog merged = CatalogReader.withOverrides(file);

        assertThat(merged.models())
                .extracting(VideoModel::slug)
                .startsWith("seedance-2.0")
                .endsWith("seedance-1.0-pro-fast", "new-model");
        assertThat(merged.find("new-model")
                        .orElseThrow()
                        .parameter("speed")
                        .orElseThrow()
                        .role())
                .isEqualTo(ParameterRole.OTHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{}",
                "{\"models\": []}",
                "{\"models\": [{\"slug\": \"x\"}]}",
                "{\"models\": [{\"slug\": \"x\", \"name\": \"X\", \"frameSizes\": {\"720p\": {\"16:9\": \"720\"}}, \"parameters\": []}]}",
                "{\"models\": [{\"slug\": \"x\", \"name\": \"X\", \"frameSizes\": {\"720p\": {\"16:9\": \"1280x720\"}}, \"parameters\": [{\"name\": \"r\", \"type\": \"choice\", \"role\": \"RESOLUTION\", \"allowed\": [\"720p\"], \"default\": \"720p\"}, {\"name\": \"a\", \"type\": \"choice\", \"role\": \"ASPECT_RATIO\", \"allowed\": [\"16:9\", \"1:1\"], \"default\": \"16:9\"}]}]}",
                "{\"models\": [{\"slug\": \"x\", \"name\": \"X\", \"frameSizes\": {}, \"parameters\": []}]}",
                "{\"models\": [{\"slug\": \"x\", \"name\": \"X\", \"frameSizes\": {}, \"parameters\": [{\"name\": \"a\", \"type\": \"choice\", \"allowed\": [1], \"default\": 2}]}]}",
                "{\"models\": [{\"slug\": \"x\", \"name\": \"X\", \"frameSizes\": {}, \"parameters\": [], \"rules\": [{\"type\": \"requires\", \"parameter\": \"a\", \"other\": \"b\"}]}]}",
            })
    void refusesACatalogueThatMakesNoSense(String json) throws IOException {
        Path file = folder.resolve("models.json");
        Files.writeString(file, json);

        assertThatThrownBy(() -> CatalogReader.withOverrides(file))
                .isInstanceOfSatisfying(
                        InvalidCatalogException.class,
                        e -> assertThat(e.message().arguments()).contains(file.toString()));
    }

    private List<String> table(String slug) {
        return catalog.find(slug).orElseThrow().parameters().stream()
                .map(parameter -> parameter.name()
                        + (parameter.required() ? " required " : " optional ")
                        + describe(parameter.type()))
                .toList();
    }

    private static String describe(ParameterType type) {
        return switch (type) {
            case ParameterType.Text _ -> "text";
            case ParameterType.Choice choice ->
                "choice "
                        + String.join(
                                " ",
                                choice.allowed().stream().map(Object::toString).toList()) + " = "
                        + choice.defaultValue();
            case ParameterType.Flag flag -> "flag = " + flag.on();
            case ParameterType.Whole whole -> "whole " + whole.min() + ".." + whole.max() + " = " + whole.standard();
            case ParameterType.Files files -> "files " + files.kind() + " " + files.max();
        };
    }

    private static List<String> choices(VideoModel model, ParameterRole role) {
        return model.parameter(role).stream()
                .flatMap(parameter -> parameter.type() instanceof ParameterType.Choice choice
                        ? choice.allowed().stream()
                        : Stream.<ParameterValue>empty())
                .map(Object::toString)
                .toList();
    }

    private static double ratio(String text) {
        long[] sides = LongStream.of(
                        Long.parseLong(text.substring(0, text.indexOf(':'))),
                        Long.parseLong(text.substring(text.indexOf(':') + 1)))
                .toArray();
        return (double) sides[0] / sides[1];
    }
}
