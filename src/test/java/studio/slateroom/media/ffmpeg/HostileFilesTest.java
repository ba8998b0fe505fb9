package studio.slateroom.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.ContentHash;
import studio.slateroom.media.FileCheck;
import studio.slateroom.media.FilmCut;
import studio.slateroom.media.FilmReader;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Texts;

/** What comes from outside is either read rightly or refused with a message that helps, in little time and memory. */
class HostileFilesTest {

    private static final FfmpegEngine ENGINE = SampleMedia.engine();

    /** Far more than any of these files takes on an idle machine, far less than the limits that end a child. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What a child may take for files that are refused, or are of everyday size. */
    private static final long MEGABYTES = 160;

    private final FfmpegProbe probe = new FfmpegProbe(ENGINE);
    private final FfmpegPictureReader pictures = new FfmpegPictureReader(ENGINE);
    private final FfmpegFilmReader films = new FfmpegFilmReader(ENGINE);
    private final FfmpegSoundReader sounds = new FfmpegSoundReader(ENGINE);

    @TempDir
    private Path folder;

    private HostileFiles make;

    @BeforeEach
    void prepare() {
        make = new HostileFiles(ENGINE, folder);
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @FunctionalInterface
    interface Maker {
        Path make(HostileFiles files) throws Exception;
    }

    static Arguments bad(String what, String key, Maker maker) {
        return Arguments.of(what, key, maker);
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                bad("nothing", "empty", make -> make.bytes("void.mp4")),
                bad("one byte", "notMedia", make -> make.bytes("byte.jpg", (byte) 0xFF)),
                bad("text named film", "notMedia", make -> make.text("notes.mp4", "Shot 1 | 0s–1s\nA lamp.\n")),
                bad("zeroes", "notMedia", make -> make.bytes("zero.png", new byte[4096])),
                bad("film with its index lost", "unreadable", make -> make.cut(make.film("a.mp4", 1), 0.5)),
                bad(
                        "film with its index in front, cut",
                        "unreadable",
                        make -> make.cut(make.film("a.mp4", 1, "-movflags", "+faststart"), 0.6)),
                bad("film of nothing but a beginning", "unreadable", make -> make.cut(make.film("a.mkv", 1), 0.01)),
                bad("cut PNG", "unreadable", make -> make.cut(make.picture("a.png"), 0.7)),
                bad("cut JPEG", "unreadable", make -> make.cut(make.picture("a.jpg"), 0.7)),
                bad("cut WebP", "unreadable", make -> make.cut(make.picture("a.webp"), 0.7)),
                bad("cut AVIF", "unreadable", make -> make.cut(make.picture("a.avif"), 0.7)),
                bad("scratched PNG", "unreadable", make -> make.scratched(make.picture("a.png"), 200)),
                bad(
                        "60000 × 60000 in a header",
                        "tooLarge",
                        make -> SampleMedia.statedPng(make.bytes("huge.png"), 60_000, 60_000)),
                bad("16000 × 16000 in 250 kB", "tooLarge", make -> make.bomb("bomb.png", 16_000)),
                bad("negative size", "unreadable", make -> SampleMedia.statedPng(make.bytes("negative.png"), -1, -1)),
                bad(
                        "animated WebP",
                        "unsupported.video",
                        make -> make.film("moving.webp", 0.5, "-c:v", "libwebp_anim")),
                bad("TIFF", "unsupported.image", make -> make.picture("scan.tif", "-c:v", "tiff")),
                bad("BMP", "unsupported.image", make -> make.picture("paint.bmp", "-c:v", "bmp")),
                bad("AVI", "unsupported.video", make -> make.film("old.avi", 0.5, "-c:v", "mpeg4")),
                bad("SVG", "unsupported.image", make -> make.text("a.png", "<svg><image href='a.jpg'/></svg>")),
                bad("Photoshop", "unsupported.image", make -> make.text("a.psd", "8BPS\0\u0001\0\0\0\0\0\0")),
                bad("sound without a sample", "empty", make -> SampleMedia.tone(make.bytes("still.wav"), 0)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badFiles")
    void refusesWithAMessage(String what, String key, Maker maker) throws Exception {
        Path file = maker.make(make);
        try (PeakMemory memory = new PeakMemory()) {
            MediaFault fault = patiently(() -> fault(file));
            String name = String.valueOf(file.getFileName());
            assertThat(fault.message().key()).isEqualTo("media.fault." + key);
            assertThat(Texts.in(Locale.ENGLISH).get(fault.message()))
                    .startsWith(name)
                    .endsWith(".");
            assertThat(memory.megabytes()).isLessThan(MEGABYTES);
        }
    }

    /** Nobody can reach a file that no check has let through, and yet the readers have the same door. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void letsNoReaderHaveIt(String what, String key, Maker maker) throws Exception {
        Path file = maker.make(make);
        assertThat(catchThrowableOfType(
                        MediaException.class, () -> patiently(() -> pictures.read(file, Duration.ZERO, 64, 64))))
                .isNotNull();
        assertThat(catchThrowableOfType(MediaException.class, () -> patiently(() -> firstOf(file))))
                .isNotNull();
    }

    static Stream<String> preambles() {
        return Stream.of(
                "\n\t ",
                "\uFEFF",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n",
                "<!-- " + "Made by hand. ".repeat(100) + "-->",
                "\uFEFF <?xml version='1.0'?><!-- <svg> --><!-- > -->\n"
                        + "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'a.dtd' [ <!ENTITY a 'b'> ]>");
    }

    @ParameterizedTest
    @MethodSource("preambles")
    void tellsTextsByWhatStandsBehindTheirPreamble(String preamble) throws Exception {
        tellsTextsBehind(preamble, StandardCharsets.UTF_8);
        // Which writes a byte order mark itself.
        tellsTextsBehind(preamble.replace("\uFEFF", ""), StandardCharsets.UTF_16);
    }

    private void tellsTextsBehind(String preamble, Charset charset) throws Exception {
        assertThat(fault(make.encoded("a.png", preamble + "<svg xmlns='http://www.w3.org/2000/svg'/>", charset)))
                .isEqualTo(new MediaFault.Unsupported("a.png", "SVG", true));
        for (String list : lists("other.mp4").toList()) {
            assertThat(fault(make.encoded("a.mp4", preamble + list, charset)))
                    .as(list)
                    .isEqualTo(new MediaFault.Playlist("a.mp4"));
        }
        assertThat(fault(make.encoded("a.html", preamble + "<html><svg/></html>", charset)))
                .isEqualTo(new MediaFault.NotMedia("a.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.m3u8", "film.mp4", "picture.jpg", "sound.wav"})
    void followsNoPlaylist(String name) throws Exception {
        Path other = make.film("other.mp4", 0.5);
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            for (String place : new String[] {"other.mp4", other.toString(), address(listener), "file:" + other}) {
                String address = "concat:" + place + "|" + place;
                for (String list :
                        Stream.concat(lists(place), Stream.of(address)).toList()) {
                    Path file = make.text(name, list);
                    assertThat(catchThrowableOfType(MediaException.class, () -> probe.probe(file)))
                            .as(list)
                            .isNotNull();
                    for (String disguise : new String[] {"\0\0\0\u0018ftypmp42", "ID3\u0003\0\0\0\0\0\0", "OggS\0"}) {
                        Path hidden = Files.write(
                                folder.resolve("hidden-" + name),
                                (disguise + list).getBytes(StandardCharsets.ISO_8859_1));
                        assertThat(catchThrowableOfType(
                                        MediaException.class, () -> pictures.read(hidden, Duration.ZERO, 64, 64)))
                                .as(list)
                                .isNotNull();
                    }
                }
            }
            listener.setSoTimeout(1);
            assertThat(catchThrowableOfType(SocketTimeoutException.class, listener::accept))
                    .as("nobody has called")
                    .isNotNull();
        }
    }

    private static String address(ServerSocket listener) {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/a.mp4";
    }

    private static Stream<String> lists(String place) {
        return Stream.of(
                "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + place + "\n#EXT-X-ENDLIST\n",
                "ffconcat version 1.0\nfile '" + place + "'\n",
                "<MPD><Period><AdaptationSet><Representation><BaseURL>" + place + "</BaseURL></Representation>"
                        + "</AdaptationSet></Period></MPD>",
                "<playlist xmlns='http://xspf.org/ns/0/'><trackList><track><location>" + place + "</location></track>"
                        + "</trackList></playlist>",
                "<ASX version='3.0'><entry><ref href='" + place + "'/></entry></ASX>",
                "<smil><body><seq><media src='" + place + "'/></seq></body></smil>");
    }

    @Test
    void readsPictureOfTheLargestSizeInFittingMemory() throws Exception {
        Path file = make.bomb("allowed.png", 10_000);
        try (PeakMemory memory = new PeakMemory()) {
            Picture picture = patiently(() -> pictures.read(file, Duration.ZERO, 100, 100));
            assertThat(picture.rgb()).hasSize(100 * 100).containsOnly(0xFF000000);
            assertThat(memory.megabytes()).isLessThan(500);
        }
    }

    @Test
    void readsPictureNamedFilmAndFilmNamedPicture() throws Exception {
        Path picture = Files.move(make.picture("a.png"), folder.resolve("a.mp4"));
        Path film = Files.move(make.film("b.mp4", 1), folder.resolve("b.jpg"));
        assertThat(probe.probe(picture).kind()).isEqualTo(MediaKind.IMAGE);
        assertThat(pictures.read(picture, Duration.ZERO, 500, 500).width()).isEqualTo(320);
        assertThat(probe.probe(film).kind()).isEqualTo(MediaKind.VIDEO);
        assertThat(firstOf(film)[0]).hasSize(320 * 240);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1", "avif"})
    void takesFilmUnderTheBrandOfAStillPictureForAFilm(String brand) throws Exception {
        Path file = make.branded(make.film("a.mp4", 0.5), brand);
        assertThat(probe.probe(file).kind()).isEqualTo(MediaKind.VIDEO);
        assertThat(firstOf(file)[0]).hasSize(320 * 240);
    }

    @Test
    void refusesFilmUnderTheBrandOfAStillPictureThatIsTooLargeForAFilm() throws Exception {
        Path file = SampleMedia.generated(
                ENGINE, folder.resolve("large.mp4"), "color=red:s=7600x5000:r=2:d=1", "-c:v", "mjpeg");
        assertThat(fault(make.branded(file, "heic"))).isEqualTo(new MediaFault.TooLarge("large.mp4", 7600, 5000, 36));
    }

    @Test
    void takesAFilmHiddenInAStillPictureForAFilm() throws Exception {
        Path hidden = make.branded(make.inside("udta", make.film("a.mp4", 0.5)), "heic");
        assertThat(probe.probe(hidden).kind()).isEqualTo(MediaKind.VIDEO);
    }

    @Test
    void takesAPictureWithAFilmAppendedByAPhoneForAPicture() throws Exception {
        Path picture = make.picture("a.avif");
        make.append(picture, "mpvd", make.film("a.mp4", 0.5));
        assertThat(probe.probe(picture).kind()).isEqualTo(MediaKind.IMAGE);
        assertThat(probe.probe(picture).format()).isEqualTo("heif");
        assertThat(pictures.read(picture, Duration.ZERO, 500, 500).width()).isEqualTo(320);
    }

    @ParameterizedTest
    @CsvSource({"png, 1, 1", "jpg, 1, 1", "png, 3, 1", "jpg, 1, 5", "mp4, 1, 1", "mp4, 33, 17"})
    void readsOddSizes(String extension, int width, int height) throws Exception {
        Path file = SampleMedia.generated(
                ENGINE,
                folder.resolve("odd." + extension),
                "color=red:s=%dx%d:r=24:d=0.2".formatted(width, height),
                extension.equals("mp4") ? new String[] {"-c:v", "mjpeg"} : new String[] {"-frames:v", "1"});
        MediaInfo info = probe.probe(file);
        assertThat(info.width()).isEqualTo(width);
        assertThat(info.height()).isEqualTo(height);
        int pixel = pictures.read(file, Duration.ZERO, 500, 500).rgb()[0];
        assertThat(pixel >> 16 & 255).isGreaterThan(240);
        assertThat(pixel & 255).isLessThan(15);
    }

    /** The quarters of an upright picture are red, green, blue and white; see EXIF 2.32, 4.6.4, orientation. */
    @ParameterizedTest
    @CsvSource({
        "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, BRWG", "7, WGBR", "8, GWRB",
    })
    void turnsEveryOrientationUpright(int orientation, String quarters) throws Exception {
        Path plain = SampleMedia.picture(folder.resolve("plain.jpg"), "jpg", 64, 48);
        Path file = SampleMedia.oriented(plain, folder.resolve("turned.jpg"), orientation);
        Picture picture = pictures.read(file, Duration.ZERO, 500, 500);
        boolean lying = orientation > 4;
        assertThat(picture.width()).isEqualTo(lying ? 48 : 64);
        assertThat(probe.probe(file).width()).isEqualTo(picture.width());
        int right = picture.width() - 4;
        int bottom = picture.height() - 4;
        assertThat(letter(picture, 3, 3)
                        + letter(picture, right, 3)
                        + letter(picture, 3, bottom)
                        + letter(picture, right, bottom))
                .isEqualTo(quarters);
    }

    private static String letter(Picture picture, int x, int y) {
        int rgb = picture.rgb()[y * picture.width() + x];
        boolean red = (rgb >> 16 & 255) > 128;
        boolean green = (rgb >> 8 & 255) > 128;
        boolean blue = (rgb & 255) > 128;
        return red && green && blue ? "W" : red ? "R" : green ? "G" : blue ? "B" : "-";
    }

    @Test
    void readsPrintInks() throws Exception {
        int rgb = pictures.read(make.inks("print.jpg"), Duration.ZERO, 64, 64).rgb()[64 * 24 + 32];
        assertThat(rgb >> 16 & 255).isLessThan(60);
        assertThat(rgb >> 8 & 255).isGreaterThan(150);
        assertThat(rgb & 255).isGreaterThan(200);
    }

    @Test
    void readsSixteenBits() throws Exception {
        Path file = SampleMedia.generated(
                ENGINE,
                folder.resolve("deep.png"),
                "color=0x336699:s=8x8:d=1",
                "-frames:v",
                "1",
                "-pix_fmt",
                "rgb48be");
        BufferedImage deep = ImageIO.read(file.toFile());
        assertThat(deep.getSampleModel().getSampleSize(0)).isEqualTo(16);
        int known = deep.getRGB(0, 0);
        int rgb = pictures.read(file, Duration.ZERO, 8, 8).rgb()[0];
        for (int shift = 0; shift < 24; shift += 8) {
            assertThat(rgb >> shift & 255).isCloseTo(known >> shift & 255, within(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "apng"})
    void readsFirstPictureOfAnimation(String extension) throws Exception {
        Path file = SampleMedia.generated(
                ENGINE,
                folder.resolve("moves." + extension),
                "color=red:s=16x16:r=10:d=0.5,geq=r='255*eq(N,0)':g=0:b=0");
        assertThat(pictures.read(file, Duration.ZERO, 16, 16).rgb()[0] >> 16 & 255)
                .isGreaterThan(240);
        new FileCheck(probe).check(new AttachedFile(file, ContentHash.of(file)), MediaKind.IMAGE);
    }

    @Test
    void showsPictureOfTenHoursAtOnce() throws Exception {
        Path file = make.tenHours("long.mp4");
        assertThat(patiently(() -> probe.probe(file)).length()).isGreaterThan(Duration.ofHours(9));
        int start = grey(patiently(() -> pictures.read(file, Duration.ZERO, 8, 8)));
        int middle = grey(patiently(() -> pictures.read(file, Duration.ofMinutes(5 * 60 + 20), 8, 8)));
        assertThat(middle).isBetween(start + 80, start + 150);
        assertThat(patiently(() -> firstOf(file))[0]).isNotEmpty();
    }

    private static int grey(Picture picture) {
        return picture.rgb()[0] & 255;
    }

    @Test
    void refusesSoundWhereAFilmIsWanted() throws Exception {
        Path file = SampleMedia.generated(ENGINE, folder.resolve("sound.mp4"), "sine=d=0.5");
        MediaException thrown = catchThrowableOfType(MediaException.class, () -> firstOf(file));
        assertThat(thrown.fault()).isEqualTo(new MediaFault.WrongKind("sound.mp4", MediaKind.VIDEO, MediaKind.AUDIO));
    }

    @Test
    void readsFilmWithAScratch() throws Exception {
        Path file = make.scratched(make.film("a.mp4", 2), 60);
        assertThat(pictures.read(file, Duration.ofMillis(1900), 64, 64).width()).isEqualTo(64);
        try (FilmReader.Film film = films.open(file, cut(), new CancelToken())) {
            byte[][] planes = planes(film);
            for (int i = 0; i < 60; i++) {
                film.read(planes);
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void keepsFilmsOfEverydaySizeSmall() throws Exception {
        Path file = SampleMedia.generated(ENGINE, folder.resolve("full.mp4"), "testsrc2=s=1920x1080:r=24:d=1");
        try (PeakMemory memory = new PeakMemory();
                FilmReader.Film film = films.open(file, cut(), new CancelToken())) {
            byte[][] planes = planes(film);
            for (int i = 0; i < 24; i++) {
                film.read(planes);
            }
            assertThat(memory.megabytes()).isBetween(10L, MEGABYTES);
        }
    }

    private MediaFault fault(Path file) {
        MediaException thrown = catchThrowableOfType(MediaException.class, () -> probe.probe(file));
        assertThat(thrown).as("a fault").isNotNull();
        return thrown.fault();
    }

    private byte[][] firstOf(Path file) throws MediaException {
        try (FilmReader.Film film = films.open(file, cut(), new CancelToken())) {
            byte[][] planes = planes(film);
            film.read(planes);
            return planes;
        }
    }

    private static FilmCut cut() {
        return new FilmCut(Duration.ZERO, 0, 24, new FrameSize(1280, 720));
    }

    static byte[][] planes(FilmReader.Film film) {
        int pixels = film.width() * film.height();
        return new byte[][] {new byte[pixels], new byte[pixels / 4], new byte[pixels / 4]};
    }

    private interface Step<T> {
        T run() throws Exception;
    }

    private static <T> T patiently(Step<T> step) throws Exception {
        long start = System.nanoTime();
        try {
            return step.run();
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        }
    }
}
