package studio.slateroom.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.FilmCut;
import studio.slateroom.media.FilmReader;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.ffmpeg.door.Signature;
import studio.slateroom.media.ffmpeg.door.UserFile;
import studio.slateroom.platform.CancelToken;

class FfmpegFilmReaderTest {

    private static final FfmpegEngine ENGINE = SampleMedia.engine();
    private static final FrameSize BOX = new FrameSize(64, 36);

    private final FfmpegFilmReader films = new FfmpegFilmReader(ENGINE);
    private final CancelToken cancel = new CancelToken();

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void givesEveryPictureOnceAndThenTheLastForGood() throws Exception {
        List<Integer> greys = greys(steps(24, 24), cut(Duration.ZERO, 0), 40);
        for (int i = 0; i < 40; i++) {
            assertThat(greys.get(i)).as("picture " + i).isBetween(grey(Math.min(i, 23)) - 2, grey(Math.min(i, 23)) + 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"12, 2", "48, 0.5"})
    void playsAtItsOwnSpeedWhateverItsRate(int rate, double repeats) throws Exception {
        List<Integer> greys = greys(steps(24, rate), cut(Duration.ZERO, 0), 12);
        for (int i = 0; i < 12; i++) {
            int source = (int) (i / repeats);
            assertThat(greys.get(i)).as("picture " + i).isBetween(grey(source) - 12, grey(source) + 12);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "500, 12", "2000, 48", "2500, 60", "2990, 71", "4000, 71"})
    void beginsAtAnInstant(int millis, int picture) throws Exception {
        Path file = SampleMedia.generated(
                ENGINE, folder.resolve("a.mp4"), "color=black:s=64x36:r=24:d=3,geq=lum='16+3*N':cb=128:cr=128");
        int grey = greys(file, cut(Duration.ofMillis(millis), 0), 1).getFirst();
        assertThat(grey).isBetween(16 + 3 * picture - 2, 16 + 3 * picture + 2);
    }

    @Test
    void beginsWithTheLastPictureOfASlideShow() throws Exception {
        Path file = steps(3, 1);
        assertThat(greys(file, cut(Duration.ofMillis(1400), 0), 1).getFirst()).isBetween(grey(1) - 2, grey(1) + 2);
        assertThat(greys(file, cut(Duration.ofSeconds(9), 0), 1).getFirst()).isBetween(grey(2) - 2, grey(2) + 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 47, 48, 90})
    void givesTheSamePictureWhicheverIsTheFirst(int first) throws Exception {
        Path file = SampleMedia.generated(ENGINE, folder.resolve("a.mp4"), "testsrc2=s=640x360:r=30:d=2");
        byte[] skipped = pictures(file, cut(Duration.ZERO, first), 1).getFirst();
        assertThat(Arrays.equals(
                        skipped,
                        pictures(file, cut(Duration.ZERO, 0), first + 1).getLast()))
                .isTrue();
    }

    @Test
    void givesTheSameBytesEveryTime() throws Exception {
        Path file = SampleMedia.generated(ENGINE, folder.resolve("a.mp4"), "mandelbrot=s=640x360:r=24", "-t", "0.5");
        List<byte[]> once = pictures(file, cut(Duration.ZERO, 0), 12);
        List<byte[]> again = pictures(file, cut(Duration.ZERO, 0), 12);
        for (int i = 0; i < 12; i++) {
            assertThat(Arrays.equals(again.get(i), once.get(i)))
                    .as("picture " + i)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "640x360, 1/1, 64, 36",
        "360x640, 1/1, 64, 114",
        "640x640, 1/1, 64, 64",
        "32x18, 1/1, 32, 18",
        "33x17, 1/1, 34, 18",
        "1600x100, 1/1, 256, 16",
        "180x360, 2/1, 64, 64"
    })
    void coversTheBoxAndIsNeverEnlarged(String size, String shape, int width, int height) throws Exception {
        Path file = SampleMedia.generated(
                ENGINE,
                folder.resolve("a.mp4"),
                "color=red:s=" + size + ":r=24:d=0.1,setsar=" + shape,
                "-c:v",
                "mjpeg");
        try (FilmReader.Film film = films.open(file, cut(Duration.ZERO, 0), cancel)) {
            assertThat(film.width() + "x" + film.height()).isEqualTo(width + "x" + height);
            film.read(HostileFilesTest.planes(film));
        }
    }

    @Test
    void turnsFilmUpright() throws Exception {
        Path lying = SampleMedia.generated(
                ENGINE, folder.resolve("lying.mp4"), "color=red:s=640x360:r=24:d=0.2,drawbox=w=320:color=blue:t=fill");
        Path turned = folder.resolve("turned.mp4");
        List<String> copy = List.of("-v", "error", "-display_rotation", "90", "-i", lying.toString(), "-c", "copy");
        List<String> arguments = new ArrayList<>(copy);
        arguments.add(turned.toString());
        assertThat(ENGINE.run(Tool.FFMPEG, arguments, new Limits(0, Duration.ofSeconds(30)), cancel)
                        .ok())
                .isTrue();
        try (FilmReader.Film film = films.open(turned, cut(Duration.ZERO, 0), cancel)) {
            assertThat(film.height()).isGreaterThan(film.width());
            byte[][] planes = HostileFilesTest.planes(film);
            film.read(planes);
            int half = planes[1].length / 2;
            assertThat(planes[2][10] & 255)
                    .as("turned to the left, its right side is above: red")
                    .isGreaterThan(200);
            assertThat(planes[1][half + half / 2] & 255).as("blue below").isGreaterThan(200);
        }
    }

    /** The luma of pure green tells which matrix it was made with: 173 by BT.709, 145 by BT.601. */
    @ParameterizedTest
    @CsvSource({"bt709, 709", "smpte170m, 601"})
    void bringsEveryFilmToTheColoursOfTheClip(String space, String matrix) throws Exception {
        Path file = SampleMedia.generated(
                ENGINE,
                folder.resolve("green.mp4"),
                "color=black:s=64x36:r=24:d=0.1,format=gbrp,geq=r=0:g=255:b=0,scale=out_color_matrix=" + matrix(matrix)
                        + ":out_range=tv,format=yuv420p,setparams=colorspace=" + space);
        assertThat(greys(file, cut(Duration.ZERO, 0), 1).getFirst()).isBetween(167, 179);
    }

    private static String matrix(String name) {
        return name.equals("709") ? "bt709" : "bt601";
    }

    @Test
    void waitsForWhoeverTakesThePicturesAndEndsWithHim() throws Exception {
        Path file = SampleMedia.generated(ENGINE, folder.resolve("a.mp4"), "testsrc2=s=640x360:r=24:d=4");
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        ProcessHandle child;
        try (FilmReader.Film film = films.open(file, cut(Duration.ZERO, 0), cancel)) {
            film.read(HostileFilesTest.planes(film));
            child = ProcessHandle.current()
                    .children()
                    .filter(handle -> !before.contains(handle))
                    .findFirst()
                    .orElseThrow();
            assertThat(child.isAlive()).isTrue();
        }
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        Path file = steps(24, 24);
        try (FilmReader.Film film = films.open(file, cut(Duration.ZERO, 0), cancel)) {
            byte[][] planes = HostileFilesTest.planes(film);
            film.read(planes);
            cancel.cancel();
            assertThatThrownBy(() -> film.read(planes)).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void givesUpOnAChildThatSendsNothing() throws Exception {
        Path file = Files.createFile(folder.resolve("slow"));
        List<String> waiting = List.of("-v", "error", "-f", "s16le", "-i", "pipe:0", "-f", "s16le", "pipe:1");
        try (Child child = ENGINE.start(Tool.FFMPEG, waiting, Child.PIPED, cancel)) {
            assertThat(child.read(
                            in -> Optional.of(in.readNBytes(16)).filter(bytes -> bytes.length == 16),
                            Duration.ofMillis(200)))
                    .isEmpty();
            Ending ending = child.await(Duration.ofSeconds(20));
            UserFile slow = new UserFile(file, Signature.MP4, 0);
            MediaException thrown =
                    catchThrowableOfType(MediaException.class, () -> Reading.explain(ending, slow, cancel));
            assertThat(thrown.fault()).isEqualTo(new MediaFault.TooSlow("slow"));
        }
    }

    private static FilmCut cut(Duration from, int first) {
        return new FilmCut(from, first, 24, BOX);
    }

    private List<byte[]> pictures(Path file, FilmCut cut, int count) throws MediaException {
        List<byte[]> pictures = new ArrayList<>();
        try (FilmReader.Film film = films.open(file, cut, cancel)) {
            byte[][] planes = HostileFilesTest.planes(film);
            for (int i = 0; i < count; i++) {
                film.read(planes);
                byte[] all = Arrays.copyOf(planes[0], planes[0].length + 2 * planes[1].length);
                System.arraycopy(planes[1], 0, all, planes[0].length, planes[1].length);
                System.arraycopy(planes[2], 0, all, planes[0].length + planes[1].length, planes[2].length);
                pictures.add(all);
            }
        }
        return pictures;
    }

    private List<Integer> greys(Path file, FilmCut cut, int count) throws MediaException {
        return pictures(file, cut, count).stream()
                .map(picture -> picture[0] & 255)
                .toList();
    }

    /** A film whose pictures get brighter step by step. */
    private Path steps(int count, int rate) throws Exception {
        return SampleMedia.generated(
                ENGINE,
                folder.resolve("steps-" + rate + ".mp4"),
                "color=black:s=64x36:r=%d:d=%s,geq=lum='16+9*N':cb=128:cr=128".formatted(rate, (double) count / rate));
    }

    private static int grey(int picture) {
        return 16 + 9 * picture;
    }
}
