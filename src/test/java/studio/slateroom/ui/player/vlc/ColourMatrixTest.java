package studio.slateroom.ui.player.vlc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.SampleMedia;

class ColourMatrixTest {

    @TempDir
    private Path folder;

    private FfmpegEngine ffmpeg;

    @BeforeEach
    void start() {
        ffmpeg = SampleMedia.engine();
    }

    @AfterEach
    void end() {
        ffmpeg.close();
    }

    /** The bytes of pure colours, as ITU-R BT.601 and BT.709 give them. */
    @ParameterizedTest
    @CsvSource({
        "BT601, 81, 90, 240, ff0000",
        "BT601, 145, 54, 34, 00ff00",
        "BT601, 41, 240, 110, 0000ff",
        "BT709, 63, 102, 240, ff0000",
        "BT709, 173, 42, 26, 00ff00",
        "BT709, 32, 240, 118, 0000ff",
        "BT709, 16, 128, 128, 000000",
        "BT709, 235, 128, 128, ffffff",
        "BT601, 126, 128, 128, 808080",
        "BT601, 0, 128, 128, 000000",
        "BT601, 255, 128, 128, ffffff"
    })
    void makesColoursAsTheStandardsSay(ColourMatrix matrix, int y, int u, int v, String expected) {
        int colour = matrix.colour((byte) y, (byte) u, (byte) v);
        int wanted = Integer.parseInt(expected, 16);
        for (int shift : new int[] {0, 8, 16}) {
            assertThat((colour >> shift) & 0xFF)
                    .isBetween(((wanted >> shift) & 0xFF) - 3, ((wanted >> shift) & 0xFF) + 3);
        }
        assertThat(colour >>> 24).isEqualTo(0xFF);
    }

    @ParameterizedTest
    @CsvSource({"bt709, BT709", "smpte170m, BT601", "bt470bg, BT601"})
    void readsWhatTheClipStates(String stated, ColourMatrix expected) throws Exception {
        Path clip = clip(",setparams=colorspace=" + stated + ":color_primaries=bt709:color_trc=bt709");

        assertThat(ColourMatrix.of(clip, 480)).isEqualTo(expected);
        assertThat(ColourMatrix.of(clip, 1080)).isEqualTo(expected);
    }

    @Test
    void goesByTheHeightWhereTheClipStatesNothing() throws Exception {
        Path clip = clip("");

        assertThat(ColourMatrix.of(clip, 719)).isEqualTo(ColourMatrix.BT601);
        assertThat(ColourMatrix.of(clip, 720)).isEqualTo(ColourMatrix.BT709);
        assertThat(ColourMatrix.of(folder.resolve("none.mp4"), 720)).isEqualTo(ColourMatrix.BT709);
    }

    private Path clip(String filter) throws Exception {
        String source = "color=red:size=64x64:duration=0.2" + filter;
        return SampleMedia.generated(ffmpeg, folder.resolve("clip.mp4"), source, "-pix_fmt", "yuv420p");
    }
}
