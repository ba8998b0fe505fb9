package studio.slateroom.provider.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.Picture;
import studio.slateroom.media.ffmpeg.FfmpegPictureReader;
import studio.slateroom.media.ffmpeg.FfmpegProbe;
import studio.slateroom.provider.animatic.AnimaticRig;
import studio.slateroom.provider.animatic.SmallModels;
import tools.jackson.databind.JsonNode;

/** The server with the real engine behind it. */
class EmulatorClipTest {

    @TempDir
    private Path folder;

    private AnimaticRig engine;
    private EmulatorRig rig;

    @BeforeEach
    void open() throws Exception {
        engine = new AnimaticRig(folder.resolve("work"), 2);
        rig = new EmulatorRig(folder.resolve("emulator"))
                .catalog(SmallModels.CATALOG)
                .provider(engine.provider())
                .media(new FfmpegProbe(engine.ffmpeg()), new FfmpegPictureReader(engine.ffmpeg()))
                .start();
    }

    @AfterEach
    void close() {
        rig.close();
        engine.close();
    }

    @Test
    void givesAClipAndItsLastPicture() throws Exception {
        JsonNode result = rig.result(rig.submit(
                EmulatorRig.body("duration", 1, "resolution", "tiny", "return_last_frame", true, "seed", 5)));

        Path clip = Files.write(
                folder.resolve("clip.mp4"),
                rig.bytes(result.required("output").asString()).body());
        MediaInfo info = new FfmpegProbe(engine.ffmpeg()).probe(clip);
        assertThat(info.length()).isEqualTo(Duration.ofSeconds(1));
        assertThat(info.width()).isEqualTo(SmallModels.TINY.width());
        var still = ImageIO.read(new ByteArrayInputStream(
                rig.bytes(result.required("video").required("last_frame_url").asString())
                        .body()));
        Picture last = new FfmpegPictureReader(engine.ffmpeg()).read(clip, info.length(), 192, 108);
        assertThat(still.getRGB(0, 0, 192, 108, null, 0, 192)).isEqualTo(last.rgb());
    }

    @Test
    void rendersPlaceholdersOfAllKinds() throws Exception {
        String nowhere = "http://127.0.0.1:1/horse_track";

        JsonNode result = rig.result(rig.submit(EmulatorRig.body(
                "prompt",
                "Image 1 and video 1 with audio 1.",
                "duration",
                1,
                "resolution",
                "tiny",
                "reference_images",
                new String[] {nowhere + ".png"},
                "reference_videos",
                new String[] {nowhere + ".mp4"},
                "reference_audios",
                new String[] {nowhere + ".mp3"})));

        assertThat(result.path("error").asString("")).isEmpty();
        assertThat(result.required("warnings").size()).isEqualTo(3);
    }

    @Test
    void usesALastPictureAsTheNextFirst() throws Exception {
        JsonNode first = rig.result(
                rig.submit(EmulatorRig.body("duration", 1, "resolution", "tiny", "return_last_frame", true)));
        String still = first.required("video").required("last_frame_url").asString();

        JsonNode next =
                rig.result(rig.submit(EmulatorRig.body("duration", 1, "resolution", "tiny", "first_frame_url", still)));

        assertThat(next.has("output")).isTrue();
        assertThat(next.has("warnings")).isFalse();
    }
}
