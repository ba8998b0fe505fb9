package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ffmpeg.ClipReport;
import studio.slateroom.media.ffmpeg.SampleMedia;

/** The pictures that a clip is to begin and to end with are its first and last frame, to the pixel. */
class GivenFramesTest {

    private static final int WIDTH = SmallModels.TINY.width();
    private static final int HEIGHT = SmallModels.TINY.height();

    /** Above these rows there is no slate, which takes much of so small a frame. */
    private static final int CLEAR_ROWS = HEIGHT / 8;

    @TempDir
    private static Path folder;

    private static final AtomicReference<SeenFrames> SEEN = new AtomicReference<>();
    private static AnimaticRig rig;
    private static Path first;
    private static Path last;

    @BeforeAll
    static void open() throws Exception {
        rig = new AnimaticRig(folder.resolve("work"), 2, encoder -> {
            SEEN.set(new SeenFrames(encoder));
            return SEEN.get();
        });
        first = picture("first.png", "testsrc2=s=%dx%d".formatted(WIDTH, HEIGHT));
        last = picture("last.png", "mandelbrot=s=%dx%d".formatted(WIDTH, HEIGHT));
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Static camera.",
                "Fast push in on a lamp.",
                "Pull out from a lamp.",
                "Dutch angle. Roll the camera.",
                "Handheld camera, shaky.",
                "Whip pan left.",
                "Orbit around a lamp in slow motion.",
                "Speed ramp. Tracking shot of a car.",
                "Reverse: the camera pushes in.",
                "Freeze frame on a lamp.",
                "Fade from black. Tilt up.",
                "Fade in. A lamp. Fade to black.",
                "Flash. A lamp.",
                "Wipe. A lamp. Cut to black.",
                "Shot 1 | 0s–0.5s\nPush in.\nShot 2 | 0.5s–1s\nDissolve. Pan left. Fade to black.",
                "Shot 1 | 0s–0.04s\nFade from black.\nShot 2 | 0.04s–0.96s\nWipe.\nShot 3 | 0.96s–1s\nDissolve. Fade out.",
            })
    void beginsAndEndsWithTheGivenPictures(String script) throws Exception {
        List<byte[]> frames = render(script, 1);
        assertThat(frames).hasSize(24);
        assertSame(frames.getFirst(), converted(first));
        assertSame(frames.getLast(), converted(last));
    }

    @Test
    void keepsThemThroughTheEncoder() throws Exception {
        render("Push in on a lamp.", 2);
        byte[] decoded = ClipReport.planes(rig.ffmpeg(), folder.resolve("clip.mp4"));
        int frame = WIDTH * HEIGHT * 3 / 2;
        assertThat(decoded).hasSize(48 * frame);
        assertThat(loss(Arrays.copyOf(decoded, frame), converted(first))).isGreaterThan(40);
        assertThat(loss(Arrays.copyOfRange(decoded, 47 * frame, 48 * frame), converted(last)))
                .isGreaterThan(40);
    }

    @Test
    void blendsFromOneIntoTheOther() throws Exception {
        List<byte[]> frames = render("Static camera.", 2);
        int[] target = converted(last);
        int[] start = converted(first);
        for (int i = 1; i < 47; i++) {
            double toLast = distance(frames.get(i), target);
            assertThat(distance(frames.get(i + 1), target)).as("frame " + i).isLessThanOrEqualTo(toLast + 0.01);
        }
        // What is left are the guides that lie over the picture.
        assertThat(distance(frames.get(16), start)).isLessThan(4);
        double half = distance(frames.get(35), target);
        assertThat(half).isGreaterThan(1).isLessThan(distance(frames.get(16), target) - 1);
    }

    @ParameterizedTest
    @CsvSource({"1000, 700", "400, 800", "193, 109", "96, 54"})
    void cutsPicturesOfOtherShapesToTheMiddle(int width, int height) throws Exception {
        Path tall =
                picture("shape-%d.png".formatted(width), "gradients=s=%dx%d:c0=red:c1=blue".formatted(width, height));
        List<byte[]> frames = render("Static camera.", 1, Map.of("first_frame_url", AnimaticRig.attached(tall)));
        BufferedImage image = ImageIO.read(tall.toFile());
        double scale = Math.min((double) width / WIDTH, (double) height / HEIGHT);
        for (int y = 4; y < HEIGHT; y += 20) {
            for (int x = 4; x < WIDTH; x += 20) {
                int rgb = image.getRGB((int) (width / 2.0 + (x + 0.5 - WIDTH / 2.0) * scale), (int)
                        (height / 2.0 + (y + 0.5 - HEIGHT / 2.0) * scale));
                assertThat(frames.getFirst()[y * WIDTH + x] & 255).isCloseTo((int) Math.round(luma(rgb)), within(3));
            }
        }
    }

    @Test
    void takesTheShapeOfTheFirstPicture() throws Exception {
        Path tall = picture("tall.png", "testsrc2=s=108x192");
        render(
                "Push in.",
                1,
                Map.of("first_frame_url", AnimaticRig.attached(tall), "aspect_ratio", Requests.text("adaptive")));
        var stream = ClipReport.of(rig.ffmpeg(), folder.resolve("clip.mp4"))
                .path("streams")
                .path(0);
        assertThat(stream.path("width").asInt()).isEqualTo(108);
        assertThat(stream.path("height").asInt()).isEqualTo(192);
    }

    @Test
    void fixedCameraMovesNothing() throws Exception {
        SeenFrames seen = seen();
        seen.forget();
        Map<String, ParameterValue> values = new HashMap<>();
        values.put("prompt", Requests.text("Fast handheld push in, then a whip pan left."));
        values.put("camera_fixed", Requests.flag(true));
        values.put("image_url", AnimaticRig.attached(first));
        rig.render(Requests.of(SmallModels.SEEDANCE_PRO, values), folder.resolve("clip.mp4"));
        List<byte[]> frames = seen.all();
        assertThat(frames.size()).isGreaterThanOrEqualTo(24);
        // In the first frames the slate and the guides appear.
        byte[] still = Arrays.copyOf(frames.get(PieceFrames.SLATE_FADE), CLEAR_ROWS * WIDTH);
        for (byte[] frame : frames.subList(PieceFrames.SLATE_FADE, frames.size())) {
            assertThat(Arrays.equals(Arrays.copyOf(frame, CLEAR_ROWS * WIDTH), still)).isTrue();
        }
    }

    private static List<byte[]> render(String script, int seconds) throws Exception {
        return render(script, seconds, Map.of());
    }

    private static List<byte[]> render(String script, int seconds, Map<String, ParameterValue> more) throws Exception {
        seen().forget();
        Map<String, ParameterValue> values = new HashMap<>();
        values.put("prompt", Requests.text(script));
        values.put("duration", Requests.whole(seconds));
        values.put("first_frame_url", AnimaticRig.attached(first));
        values.put("last_frame_url", AnimaticRig.attached(last));
        values.putAll(more);
        rig.render(Requests.of(SmallModels.SEEDANCE_2, values), folder.resolve("clip.mp4"));
        return seen().all();
    }

    private static SeenFrames seen() {
        return Objects.requireNonNull(SEEN.get());
    }

    private static Path picture(String name, String source) throws Exception {
        return SampleMedia.generated(rig.ffmpeg(), folder.resolve(name), source, "-frames:v", "1");
    }

    /** A picture in the colours of the clip, straight from the formulae of BT.709. */
    private static int[] converted(Path file) throws Exception {
        BufferedImage image = ImageIO.read(file.toFile());
        int pixels = WIDTH * HEIGHT;
        int[] planes = new int[pixels * 3 / 2];
        for (int i = 0; i < pixels; i++) {
            planes[i] = (int) Math.round(luma(image.getRGB(i % WIDTH, i / WIDTH)));
        }
        for (int i = 0; i < pixels / 4; i++) {
            int x = i % (WIDTH / 2) * 2;
            int y = i / (WIDTH / 2) * 2;
            double blue = 0;
            double red = 0;
            for (int corner = 0; corner < 4; corner++) {
                int rgb = image.getRGB(x + corner % 2, y + corner / 2);
                double light = (luma(rgb) - 16) / 219;
                blue += ((rgb & 255) / 255.0 - light) / 1.8556 / 4;
                red += ((rgb >> 16 & 255) / 255.0 - light) / 1.5748 / 4;
            }
            planes[pixels + i] = (int) Math.round(128 + 224 * blue);
            planes[pixels * 5 / 4 + i] = (int) Math.round(128 + 224 * red);
        }
        return planes;
    }

    private static double luma(int rgb) {
        return 16 + 219 * (0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255)) / 255;
    }

    /** Not even rounding may differ by more than one. */
    private static void assertSame(byte[] frame, int[] wanted) {
        int worst = 0;
        for (int i = 0; i < wanted.length; i++) {
            worst = Math.max(worst, Math.abs((frame[i] & 255) - wanted[i]));
        }
        assertThat(worst).isLessThanOrEqualTo(1);
    }

    /** Peak signal to noise in decibels. */
    private static double loss(byte[] frame, int[] wanted) {
        double sum = 0;
        for (int i = 0; i < wanted.length; i++) {
            double difference = (frame[i] & 255) - wanted[i];
            sum += difference * difference;
        }
        return 10 * Math.log10(255.0 * 255 * wanted.length / sum);
    }

    /** The mean difference of luma where no slate lies. */
    private static double distance(byte[] frame, int[] wanted) {
        double sum = 0;
        for (int i = 0; i < CLEAR_ROWS * WIDTH; i++) {
            sum += Math.abs((frame[i] & 255) - wanted[i]);
        }
        return sum / (CLEAR_ROWS * WIDTH);
    }

    private static org.assertj.core.data.Offset<Integer> within(int by) {
        return org.assertj.core.api.Assertions.within(by);
    }
}
