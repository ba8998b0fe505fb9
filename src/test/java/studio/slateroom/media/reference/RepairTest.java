package studio.slateroom.media.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.FileLimits;
import studio.slateroom.catalog.MediaLimits;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Texts;

class RepairTest {

    private static final MediaLimits LIMITS =
            CatalogReader.bundled().find("seedance-2.0").orElseThrow().limits();

    @Test
    void leavesAloneWhatFits() {
        MediaInfo info = new MediaInfo(MediaKind.IMAGE, "png", 1280, 720, Duration.ZERO, 1000);

        assertThat(repair(MediaKind.IMAGE, info)).isEmpty();
    }

    @Test
    void cannotMakeAFilmLonger() {
        assertThat(repair(MediaKind.VIDEO, clip(1280, 720, 1000, 12))).isEmpty();
    }

    /** Whatever its size was, the copy of a picture or a film is one that the model takes. */
    @ParameterizedTest
    @CsvSource({
        "IMAGE, 100, 100",
        "IMAGE, 299, 7001",
        "IMAGE, 7001, 299",
        "IMAGE, 9999, 9999",
        "IMAGE, 1, 9000",
        "IMAGE, 2501, 1000",
        "VIDEO, 1080, 1920",
        "VIDEO, 3840, 2160",
        "VIDEO, 641, 359",
        "VIDEO, 1921, 301",
        "VIDEO, 300, 2000",
        "VIDEO, 7680, 4320",
    })
    void findsASizeThatIsTaken(MediaKind kind, int width, int height) {
        boolean film = kind == MediaKind.VIDEO;
        MediaInfo info = new MediaInfo(
                kind, film ? "mp4" : "png", width, height, film ? Duration.ofSeconds(5) : Duration.ZERO, 1000, 24);
        Repair.Size size = repair(kind, info).orElseThrow().size().orElseThrow();
        MediaInfo copy = new MediaInfo(kind, info.format(), size.width(), size.height(), info.length(), 1000, 24);

        assertThat(ReferenceCheck.check("copy", copy, LIMITS.of(kind))).isEmpty();
    }

    @Test
    void keepsThePartAroundTheMiddleOfWhatIsTooWide() {
        MediaInfo info = new MediaInfo(MediaKind.IMAGE, "png", 4000, 500, Duration.ZERO, 1000);
        Repair repair = repair(MediaKind.IMAGE, info).orElseThrow();

        assertThat(repair.crop()).contains(new Repair.Size(1236, 500));
        assertThat(repair.size()).isEqualTo(repair.crop());
    }

    @Test
    void saysWhatItDoes() {
        Texts texts = Texts.in(Locale.ENGLISH);
        Repair repair = repair(MediaKind.VIDEO, clip(1080, 1920, 20_000, 12)).orElseThrow();

        assertThat(repair.steps())
                .extracting(texts::get)
                .containsExactly(
                        "Scale to 722 × 1284", "Keep the first 14.9 s", "Bring to 24 pictures a second", "Save as MP4");
    }

    private static MediaInfo clip(int width, int height, int millis, double fps) {
        return new MediaInfo(MediaKind.VIDEO, "mp4", width, height, Duration.ofMillis(millis), 1000, fps);
    }

    private static Optional<Repair> repair(MediaKind kind, MediaInfo info) {
        FileLimits limits = LIMITS.of(kind);
        return Repair.of(kind, info, limits);
    }
}
