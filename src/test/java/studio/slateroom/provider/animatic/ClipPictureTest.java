package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ffmpeg.ClipReport;
import studio.slateroom.media.ffmpeg.DecodedFrames;
import studio.slateroom.media.ffmpeg.SampleMedia;

/** What is seen, and when. Frames are compared as grids of 8 by 6 colours; the slate lies on the lowest two rows. */
class ClipPictureTest {

    /** How far a colour may be from the one that was meant: coding moves saturated ones by up to some 25. */
    private static final int NEAR = 32;

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

    @Test
    void beginsWithTheFirstFrameAndEndsWithTheLast() throws Exception {
        DecodedFrames clip = frames(Map.of(
                "prompt", Requests.text("Push in on a lamp."),
                "first_frame_url",
                        AnimaticRig.attached(SampleMedia.picture(folder.resolve("first.png"), "png", 192, 108)),
                "last_frame_url", AnimaticRig.attached(plain(Color.MAGENTA))));

        assertThat(distance(clip, 0, 1, 1, Color.RED)).isLessThan(NEAR);
        assertThat(distance(clip, 0, 6, 1, Color.GREEN)).isLessThan(NEAR);
        assertThat(distance(clip, 0, 1, 5, Color.BLUE)).isLessThan(NEAR);
        assertThat(distance(clip, 0, 6, 5, Color.WHITE)).isLessThan(NEAR);
        for (int column = 0; column < clip.columns(); column++) {
            for (int row = 0; row < clip.rows(); row++) {
                assertThat(distance(clip, clip.count() - 1, column, row, Color.MAGENTA))
                        .isLessThan(NEAR);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fade from black", "Dissolve", "Wipe", "Flash"})
    void beginsWithTheFirstFrameWhateverTheTransition(String transition) throws Exception {
        DecodedFrames clip = frames(Map.of(
                "prompt", Requests.text(transition + ". Push in on a lamp."),
                "first_frame_url", AnimaticRig.attached(plain(Color.MAGENTA))));

        assertThat(distance(clip, 0, 4, 3, Color.MAGENTA)).isLessThan(NEAR);
    }

    @Test
    void showsCitedPictureFromTheFirstToTheLastFrameOfItsShot() throws Exception {
        DecodedFrames clip = frames(Map.of(
                "prompt",
                Requests.text("""
                        Shot 1 | 0s–0.7s
                        Pan right over the sea at night.
                        Shot 2 | 0.7s–1.25s
                        Hard cut. Static camera (image 2).
                        Shot 3 | 1.25s–2s
                        Hard cut. Zoom in (image 1)."""),
                "duration",
                Requests.whole(2),
                "reference_images",
                AnimaticRig.attached(plain(Color.BLUE), plain(Color.RED))));

        for (int frame = 0; frame < 48; frame++) {
            boolean second = frame >= 17 && frame < 30;
            assertThat(distance(clip, frame, 4, 1, Color.RED) < NEAR)
                    .as("red in frame " + frame)
                    .isEqualTo(second);
            assertThat(distance(clip, frame, 4, 1, Color.BLUE) < NEAR)
                    .as("blue in frame " + frame)
                    .isEqualTo(frame >= 30);
        }
    }

    @Test
    void dissolvesOverTheBeginningOfTheNewShot() throws Exception {
        DecodedFrames clip = frames(Map.of(
                "prompt",
                Requests.text(
                        "Shot 1 | 0s–1s\nStatic camera (image 1).\nShot 2 | 1s–2s\nDissolve. Static camera (image 2)."),
                "duration",
                Requests.whole(2),
                "reference_images",
                AnimaticRig.attached(plain(Color.BLUE), plain(Color.RED))));

        assertThat(distance(clip, 23, 4, 1, Color.BLUE)).isLessThan(NEAR);
        assertThat(distance(clip, 30, 4, 1, new Color(128, 0, 128))).isLessThan(64);
        assertThat(distance(clip, 36, 4, 1, Color.RED)).isLessThan(NEAR);
        for (int frame = 24; frame <= 36; frame++) {
            assertThat(clip.at(frame, 4, 1).getRed())
                    .as("red of frame " + frame)
                    .isGreaterThanOrEqualTo(clip.at(frame - 1, 4, 1).getRed());
        }
    }

    @Test
    void drawsShotsThatCiteNothing() throws Exception {
        DecodedFrames clip = frames(Map.of("prompt", Requests.text("Static camera. A woman in the forest.")));
        Color sky = clip.at(12, 4, 0);
        assertThat(DecodedFrames.distance(sky, clip.at(12, 4, 3))).isGreaterThan(NEAR);
        assertThat(DecodedFrames.distance(sky, Color.BLACK)).isGreaterThan(NEAR);
    }

    @Test
    void standsStillWhereTheCameraDoesAndMovesWhereItMoves() throws Exception {
        Map<String, ParameterValue> values = new HashMap<>();
        values.put(
                "reference_images",
                AnimaticRig.attached(SampleMedia.picture(folder.resolve("move.png"), "png", 384, 216)));
        values.put("prompt", Requests.text("Static camera (image 1)."));
        DecodedFrames still = frames(values);
        values.put("prompt", Requests.text("Fast pan right (image 1)."));
        DecodedFrames panned = frames(values);

        assertThat(DecodedFrames.distance(still.at(0, 3, 0), still.at(23, 3, 0)))
                .isLessThan(NEAR);
        assertThat(panned.at(0, 3, 0).getRed()).isGreaterThan(200);
        assertThat(panned.at(23, 3, 0).getGreen())
                .as("the green half comes in from the right")
                .isGreaterThan(panned.at(0, 3, 0).getGreen() + NEAR);
    }

    private static DecodedFrames frames(Map<String, ParameterValue> values) throws Exception {
        Path clip = rig.render(Requests.of(SmallModels.SEEDANCE_2, values), folder.resolve("clip.mp4"));
        return ClipReport.frames(rig.ffmpeg(), clip, 8, 6);
    }

    private static int distance(DecodedFrames clip, int frame, int column, int row, Color wanted) {
        return DecodedFrames.distance(clip.at(frame, column, row), wanted);
    }

    private static Path plain(Color colour) throws IOException {
        BufferedImage image = new BufferedImage(192, 108, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(colour);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.dispose();
        Path file = folder.resolve(colour.getRGB() + ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
