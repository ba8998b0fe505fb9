package studio.slateroom.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.ClipEncoder;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;

class FfmpegPictureReaderTest {

    private static final FfmpegEngine ENGINE = SampleMedia.engine();

    private final FfmpegPictureReader reader = new FfmpegPictureReader(ENGINE);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void readsPictureInItsOwnSizeAndColours() throws Exception {
        Picture picture = read(SampleMedia.picture(folder.resolve("a.png"), "png", 64, 48), Duration.ZERO, 500, 500);
        assertThat(picture.width()).isEqualTo(64);
        assertThat(picture.height()).isEqualTo(48);
        assertThat(corners(picture)).containsExactly(0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFFFFFFFF);
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 100, 75", "400, 30, 40, 30", "40, 40, 40, 30"})
    void scalesPictureDownIntoBox(int maxWidth, int maxHeight, int width, int height) throws Exception {
        Path file = SampleMedia.picture(folder.resolve("a.png"), "png", 400, 300);
        Picture picture = read(file, Duration.ZERO, maxWidth, maxHeight);
        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
    }

    @Test
    void turnsPictureUpright() throws Exception {
        Path plain = SampleMedia.picture(folder.resolve("plain.jpg"), "jpg", 64, 48);
        Picture picture = read(SampleMedia.oriented(plain, folder.resolve("turned.jpg"), 6), Duration.ZERO, 500, 500);
        assertThat(picture.width()).isEqualTo(48);
        int[] corners = corners(picture);
        assertThat(red(corners[0])).isLessThan(30);
        assertThat(blue(corners[0])).isGreaterThan(220);
        assertThat(red(corners[1])).isGreaterThan(220);
        assertThat(blue(corners[1])).isLessThan(30);
    }

    @Test
    void putsTransparentPictureOnWhite() throws Exception {
        Path file = folder.resolve("clear.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        assertThat(read(file, Duration.ZERO, 8, 8).rgb()).containsOnly(0xFFFFFFFF);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "41, 0", "42, 1", "500, 12", "958, 22", "959, 23", "1000, 23", "99000, 23"})
    void readsVideoFrameThatIsOnScreen(int millis, int frame) throws Exception {
        Picture picture = read(steps(24), Duration.ofMillis(millis), 64, 64);
        assertThat(red(picture.rgb()[0])).isBetween(grey(frame) - 3, grey(frame) + 3);
    }

    @Test
    void rejectsSound() throws Exception {
        Path file = SampleMedia.tone(folder.resolve("a.wav"), 0.2);
        MediaException thrown = catchThrowableOfType(MediaException.class, () -> read(file, Duration.ZERO, 8, 8));
        assertThat(thrown.fault()).isEqualTo(new MediaFault.WrongKind("a.wav", MediaKind.IMAGE, MediaKind.AUDIO));
    }

    @Test
    void stopsWhenCancelled() throws Exception {
        Path file = SampleMedia.picture(folder.resolve("a.png"), "png", 8, 8);
        CancelToken cancel = new CancelToken();
        cancel.cancel();
        assertThatThrownBy(() -> reader.read(file, Duration.ZERO, 8, 8, cancel))
                .isInstanceOf(CancellationException.class);
    }

    private Picture read(Path file, Duration at, int maxWidth, int maxHeight) throws MediaException {
        return reader.read(file, at, maxWidth, maxHeight);
    }

    /** A clip whose frames get brighter step by step. */
    private Path steps(int frames) throws Exception {
        Path file = folder.resolve("steps.mp4");
        byte[] i420 = new byte[64 * 64 * 3 / 2];
        try (ClipEncoder.FrameSink sink =
                new FfmpegClipEncoder(ENGINE).open(file, new FrameSize(64, 64), 24, new CancelToken())) {
            for (int frame = 0; frame < frames; frame++) {
                java.util.Arrays.fill(i420, 0, 64 * 64, (byte) (16 + 9 * frame));
                java.util.Arrays.fill(i420, 64 * 64, i420.length, (byte) 128);
                sink.write(i420);
            }
            sink.finish();
        }
        return file;
    }

    private static int grey(int frame) {
        return Math.min(255, (int) Math.round(9 * frame * 255.0 / 219));
    }

    private static int red(int rgb) {
        return rgb >> 16 & 0xFF;
    }

    private static int blue(int rgb) {
        return rgb & 0xFF;
    }

    private static int[] corners(Picture picture) {
        int right = picture.width() - 1;
        int bottom = (picture.height() - 1) * picture.width();
        int[] rgb = picture.rgb();
        return new int[] {rgb[0], rgb[right], rgb[bottom], rgb[bottom + right]};
    }
}
