package studio.slateroom.provider.animatic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.Requests;
import studio.slateroom.media.ffmpeg.SampleMedia;

/** Films in shots. The film's picture n has the luma 16 + 9n; it has 24 of them, and is a second long. */
class CitedFilmsTest {

    private static final int WIDTH = SmallModels.TINY.width();

    @TempDir
    private static Path folder;

    private static final AtomicReference<SeenFrames> SEEN = new AtomicReference<>();
    private static AnimaticRig rig;
    private static Path film;
    private static Path black;

    @BeforeAll
    static void open() throws Exception {
        rig = new AnimaticRig(folder.resolve("work"), 2, encoder -> {
            SEEN.set(new SeenFrames(encoder));
            return SEEN.get();
        });
        film = SampleMedia.generated(
                rig.ffmpeg(),
                folder.resolve("film.mp4"),
                "color=black:s=192x108:r=24:d=1,geq=lum='16+9*N':cb=128:cr=128");
        black = SampleMedia.generated(
                rig.ffmpeg(), folder.resolve("black.png"), "color=black:s=192x108", "-frames:v", "1");
    }

    @AfterAll
    static void close() {
        rig.close();
    }

    @Test
    void playsFilmFromItsStartAndHoldsItsLastPicture() throws Exception {
        List<byte[]> frames = render("Push in (video 1).");
        for (int n = 0; n < 48; n++) {
            assertThat(light(frames.get(n)))
                    .as("frame " + n)
                    .isBetween(luma(Math.min(n, 23)) - 3, luma(Math.min(n, 23)) + 3);
        }
    }

    @Test
    void playsFilmOnUnderTheDissolveIntoTheNextShot() throws Exception {
        List<byte[]> frames = render(
                "Shot 1 | 0s–0.5s\nStatic camera (video 1).\nShot 2 | 0.5s–2s\nDissolve. Static camera (image 1).");
        for (int n = 12; n < 24; n++) {
            double in = (n - 11) / 13.0;
            double shining = 1 - in * in * (3 - 2 * in);
            assertThat(light(frames.get(n)) - 16.0)
                    .as("frame " + n)
                    .isBetween(9 * n * shining - 4, 9 * n * shining + 4);
        }
        assertThat(light(frames.get(24))).isBetween(14, 18);
    }

    @Test
    void beginsAnewInEachShotAndWhereTheTextSays() throws Exception {
        List<byte[]> frames = render("Shot 1 | 0s–0.5s\nVideo 1.\nShot 2 | 0.5s–1s\nCut. Video 1.\n"
                + "Shot 3 | 1s–2s\nCut. Video 1 from 0.5s.");
        assertThat(light(frames.get(0))).isBetween(14, 19);
        assertThat(light(frames.get(12))).isBetween(14, 19);
        assertThat(light(frames.get(24))).isBetween(luma(12) - 3, luma(12) + 3);
    }

    @Test
    void showsEverythingThatAShotCites() throws Exception {
        List<byte[]> frames = render("Static camera. The bar (image 1), then the fight (video 1).");
        assertThat(light(frames.get(20))).isBetween(14, 18);
        assertThat(light(frames.get(40))).isBetween(luma(16) - 3, luma(16) + 3);
    }

    @Test
    void givesTheSameClipOnAnyNumberOfThreads() throws Exception {
        Path moving = SampleMedia.generated(rig.ffmpeg(), folder.resolve("moving.mp4"), "testsrc2=s=640x360:r=30:d=1");
        String script =
                "Shot 1 | 0s–0.7s\nPan left (video 1).\nShot 2 | 0.7s–1.2s\nDissolve. Push in (image 1, video 1).\n"
                        + "Shot 3 | 1.2s–2s\nWipe. Handheld (video 1 from 0.4s).";
        byte[] two = Files.readAllBytes(clip(rig, script, moving));
        try (AnimaticRig single = new AnimaticRig(folder.resolve("single"), 1)) {
            assertThat(Files.readAllBytes(clip(single, script, moving))).isEqualTo(two);
        }
    }

    private static List<byte[]> render(String script) throws Exception {
        SeenFrames seen = Objects.requireNonNull(SEEN.get());
        seen.forget();
        clip(rig, script, film);
        return seen.all();
    }

    private static Path clip(AnimaticRig engine, String script, Path video) throws Exception {
        Map<String, ParameterValue> values = new HashMap<>();
        values.put("prompt", Requests.text(script));
        values.put("duration", Requests.whole(2));
        values.put("reference_images", AnimaticRig.attached(black));
        values.put("reference_videos", AnimaticRig.attached(video));
        return engine.render(Requests.of(SmallModels.SEEDANCE_2, values), folder.resolve("clip.mp4"));
    }

    /** The luma of a place above the slate. */
    private static int light(byte[] frame) {
        return frame[4 * WIDTH + WIDTH / 2] & 255;
    }

    private static int luma(int picture) {
        return 16 + 9 * picture;
    }
}
