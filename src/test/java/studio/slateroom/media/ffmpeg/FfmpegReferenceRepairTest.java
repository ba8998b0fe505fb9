package studio.slateroom.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.FileLimits;
import studio.slateroom.catalog.FileLimits.Measure;
import studio.slateroom.catalog.MediaLimits;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.reference.ReferenceCheck;
import studio.slateroom.media.reference.Repair;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;

class FfmpegReferenceRepairTest {

    private static final FfmpegEngine ENGINE = SampleMedia.engine();
    private static final MediaLimits LIMITS =
            CatalogReader.bundled().find("seedance-2.0").orElseThrow().limits();

    private final FfmpegProbe probe = new FfmpegProbe(ENGINE);
    private final FfmpegReferenceRepair repair = new FfmpegReferenceRepair(ENGINE);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "small.png, s=120x80, small-fitted.png, png",
        "wide.png, s=2000x400, wide-fitted.png, png",
        "tall.jpg, s=200x1000, tall-fitted.jpg, jpeg",
        "huge.jpg, s=7000x3600, huge-fitted.jpg, jpeg",
        "moves.gif, s=400x300, moves-fitted.png, png",
        "still.avif, s=400x300, still-fitted.jpg, jpeg",
        "50%d 镜头.gif, s=400x300, 50%d 镜头-fitted.png, png",
    })
    void makesPicturesFit(String name, String size, String copied, String format) throws Exception {
        String more = name.endsWith("gif") ? ":d=0.5:r=4" : ":d=0.04";
        Path original =
                SampleMedia.generated(ENGINE, folder.resolve("made." + extension(name)), "testsrc=" + size + more);
        Path copy = repaired(MediaKind.IMAGE, Files.move(original, folder.resolve(name)), LIMITS.of(MediaKind.IMAGE));

        assertThat(copy.getFileName()).hasToString(copied);
        assertThat(probe.probe(copy).format()).isEqualTo(format);
        assertFits(copy, LIMITS.of(MediaKind.IMAGE));
    }

    @Test
    void turnsPicturesUpright() throws Exception {
        Path plain = SampleMedia.picture(folder.resolve("plain.jpg"), "jpg", 240, 160);
        Path turned = SampleMedia.oriented(plain, folder.resolve("turned.jpg"), 6);
        MediaInfo info = probe.probe(repaired(MediaKind.IMAGE, turned, LIMITS.of(MediaKind.IMAGE)));

        assertThat(info.height()).isGreaterThan(info.width());
    }

    @Test
    void bringsAPhonesFilmIntoTheModelsRange() throws Exception {
        Path film = SampleMedia.generated(
                ENGINE, folder.resolve("phone.mkv"), "testsrc=s=1080x1920:d=16:r=10", "-c:v", "libopenh264");
        Path copy = repaired(MediaKind.VIDEO, film, LIMITS.of(MediaKind.VIDEO));
        MediaInfo info = probe.probe(copy);

        assertThat(copy.getFileName()).hasToString("phone-fitted.mp4");
        assertThat(info.width()).isEqualTo(722);
        assertThat(info.height()).isEqualTo(1284);
        assertThat(info.framesPerSecond()).isEqualTo(24);
        assertThat(info.length()).isBetween(Duration.ofMillis(14_800), Duration.ofSeconds(15));
        assertFits(copy, LIMITS.of(MediaKind.VIDEO));
    }

    @Test
    void keepsTheSoundOfAFilm() throws Exception {
        Path film = SampleMedia.generated(
                ENGINE,
                folder.resolve("loud.mkv"),
                "testsrc=s=800x600:d=3:r=24[out0];sine=d=3[out1]",
                "-c:v",
                "libopenh264",
                "-c:a",
                "aac");
        Path copy = repaired(MediaKind.VIDEO, film, LIMITS.of(MediaKind.VIDEO));

        assertThat(new FfmpegSoundReader(ENGINE)
                        .read(copy, Duration.ofSeconds(1), new CancelToken())
                        .samples())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"long.flac, 20", "other.ogg, 5", "longer.wav, 40"})
    void makesSoundsFit(String name, int seconds) throws Exception {
        Path sound = SampleMedia.generated(ENGINE, folder.resolve(name), "sine=d=" + seconds);
        Path copy = repaired(MediaKind.AUDIO, sound, LIMITS.of(MediaKind.AUDIO));

        assertThat(probe.probe(copy).format()).isEqualTo("mp3");
        assertFits(copy, LIMITS.of(MediaKind.AUDIO));
    }

    @Test
    void encodesMoreTightlyWhatIsTooLarge() throws Exception {
        Path noise = SampleMedia.generated(
                ENGINE, folder.resolve("noise.png"), "nullsrc=s=500x500:d=0.04,geq=random(1)*255:128:128");
        FileLimits limits = bytes(150_000);
        Path copy = repaired(MediaKind.IMAGE, noise, limits);

        assertThat(Files.size(noise)).isGreaterThan(150_000);
        assertThat(probe.probe(copy).format()).isEqualTo("jpeg");
        assertFits(copy, limits);
    }

    @Test
    void saysThatAFileCannotBeMadeSmallEnough() throws Exception {
        Path picture = SampleMedia.picture(folder.resolve("a.png"), "png", 400, 400);
        MediaException thrown =
                catchThrowableOfType(MediaException.class, () -> repaired(MediaKind.IMAGE, picture, bytes(100)));

        assertThat(thrown.fault()).isEqualTo(new MediaFault.CannotShrink("a.png", 100));
        assertThat(files(folder.resolve("copies"))).isEmpty();
    }

    @Test
    void leavesTheOriginalAndEarlierCopiesAlone() throws Exception {
        Path picture = SampleMedia.picture(folder.resolve("a.png"), "png", 100, 100);
        byte[] before = Files.readAllBytes(picture);
        repaired(MediaKind.IMAGE, picture, LIMITS.of(MediaKind.IMAGE));
        repaired(MediaKind.IMAGE, picture, LIMITS.of(MediaKind.IMAGE));

        assertThat(files(folder.resolve("copies"))).containsExactlyInAnyOrder("a-fitted.png", "a-fitted-2.png");
        assertThat(picture).hasBinaryContent(before);
    }

    @Test
    void leavesNothingBehindWhenCancelled() throws Exception {
        Path picture = SampleMedia.picture(folder.resolve("a.png"), "png", 100, 100);
        Repair plan = Repair.of(MediaKind.IMAGE, probe.probe(picture), LIMITS.of(MediaKind.IMAGE))
                .orElseThrow();
        CancelToken cancel = new CancelToken();
        cancel.cancel();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> repair.repair(picture, plan, folder, cancel));
        assertThat(files(folder)).containsExactly("a.png");
    }

    private Path repaired(MediaKind kind, Path original, FileLimits limits) throws MediaException {
        Repair plan = Repair.of(kind, probe.probe(original), limits).orElseThrow();
        return repair.repair(original, plan, folder.resolve("copies"), new CancelToken());
    }

    private void assertFits(Path copy, FileLimits limits) throws MediaException {
        assertThat(ReferenceCheck.check("copy", probe.probe(copy), limits)).isEmpty();
    }

    private static FileLimits bytes(long max) {
        return new FileLimits(List.of(), Map.of(Measure.BYTES, new FileLimits.Range(0, max)), Map.of());
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
