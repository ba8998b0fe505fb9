package studio.slateroom.media.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.FileLimits;
import studio.slateroom.catalog.FileLimits.Measure;
import studio.slateroom.catalog.MediaLimits;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Texts;

class ReferenceCheckTest {

    private static final MediaLimits LIMITS =
            CatalogReader.bundled().find("seedance-2.0").orElseThrow().limits();

    @ParameterizedTest
    @CsvSource({
        "png, 1280, 720, 1000000, ''",
        "png, 300, 300, 1000, ''",
        "heif, 1280, 720, 1000, WrongFormat",
        "png, 299, 400, 1000, SideTooSmall",
        "jpeg, 6001, 4000, 1000, SideTooLarge",
        "webp, 2000, 700, 1000, RatioOut",
        "webp, 700, 2000, 1000, RatioOut",
        "jpeg, 4000, 3000, 32000000, TooLarge",
        "gif, 100, 50, 32000000, WrongFormat TooLarge SideTooSmall",
    })
    void judgesPictures(String format, int width, int height, long bytes, String problems) {
        MediaInfo info = new MediaInfo(MediaKind.IMAGE, format, width, height, Duration.ZERO, bytes);

        assertThat(names(info, LIMITS.of(MediaKind.IMAGE))).isEqualTo(problems);
    }

    @ParameterizedTest
    @CsvSource({
        "mp4, 1280, 720, 10000, 24, ''",
        "mp4, 1112, 834, 15080, 60, ''",
        "mp4, 1280, 720, 10000, 23.976, ''",
        "mp4, 1280, 720, 10000, 0, ''",
        "mkv, 1280, 720, 10000, 24, WrongFormat",
        "mp4, 1080, 1920, 10000, 30, TooManyPixels",
        "mp4, 640, 480, 10000, 30, TooFewPixels",
        "mp4, 1280, 720, 1700, 24, TooShort",
        "mp4, 1280, 720, 15200, 24, TooLong",
        "mp4, 1280, 720, 10000, 12, FpsOut",
        "mp4, 1280, 720, 10000, 120, FpsOut",
    })
    void judgesClips(String format, int width, int height, int millis, double fps, String problems) {
        assertThat(names(clip(format, width, height, millis, fps), LIMITS.of(MediaKind.VIDEO)))
                .isEqualTo(problems);
    }

    @Test
    void takesLargerClipsForALargerClip() {
        MediaInfo phone = clip("mp4", 1080, 1920, 5000, 30);

        assertThat(names(phone, LIMITS.of(MediaKind.VIDEO).at("1080p"))).isEmpty();
        assertThat(names(phone, LIMITS.of(MediaKind.VIDEO).at("720p"))).isEqualTo("TooManyPixels");
    }

    @ParameterizedTest
    @CsvSource({"mp3, 9000, ''", "flac, 9000, WrongFormat", "wav, 1000, TooShort", "mp3, 40000, TooLong"})
    void judgesSounds(String format, int millis, String problems) {
        MediaInfo info = new MediaInfo(MediaKind.AUDIO, format, 0, 0, Duration.ofMillis(millis), 1000);

        assertThat(names(info, LIMITS.of(MediaKind.AUDIO))).isEqualTo(problems);
    }

    @Test
    void judgesAllClipsTogether() {
        MediaInfo large = new MediaInfo(MediaKind.VIDEO, "mp4", 1280, 720, Duration.ofSeconds(4), 30_000_000, 24);
        FileLimits limits = LIMITS.of(MediaKind.VIDEO);

        assertThat(ReferenceCheck.checkTogether(List.of(large), limits)).isEmpty();
        assertThat(ReferenceCheck.checkTogether(List.of(large, large), limits))
                .containsInstanceOf(ReferenceProblem.TooLargeTogether.class);
    }

    @Test
    void takesEverythingWhereNothingIsKnown() {
        assertThat(names(clip("mkv", 10, 10, 1, 1), FileLimits.NONE)).isEmpty();
    }

    @Test
    void tellsTheUserWhatIsWrong() {
        Texts texts = Texts.in(Locale.ENGLISH);
        FileLimits limits = new FileLimits(List.of("mp4"), Map.of(Measure.FPS, new FileLimits.Range(24, 60)), Map.of());

        assertThat(ReferenceCheck.check("a.mkv", clip("mkv", 10, 10, 1000, 23.5), limits))
                .extracting(problem -> texts.get(problem.message()))
                .containsExactly(
                        "a.mkv is MKV; the model takes MP4.",
                        "a.mkv has 23.5 pictures a second; the model takes 24 to 60.");
    }

    private static MediaInfo clip(String format, int width, int height, int millis, double fps) {
        return new MediaInfo(MediaKind.VIDEO, format, width, height, Duration.ofMillis(millis), 1000, fps);
    }

    private static String names(MediaInfo info, FileLimits limits) {
        return String.join(
                " ",
                ReferenceCheck.check("a", info, limits).stream()
                        .map(problem -> problem.getClass().getSimpleName())
                        .toList());
    }
}
