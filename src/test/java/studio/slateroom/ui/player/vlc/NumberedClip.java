package studio.slateroom.ui.player.vlc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import studio.slateroom.media.ffmpeg.FfmpegEngine;
import studio.slateroom.media.ffmpeg.SampleMedia;

/**
 * Clips whose frames carry their number: the bits of it as ten blocks along the lower edge, black and white, so that a
 * test can tell by the pixels which frame is on the screen. The rest of the picture is one grey.
 */
public final class NumberedClip {

    public static final int WIDTH = 640;
    public static final int HEIGHT = 360;
    public static final int RATE = 24;

    private static final int BITS = 10;
    private static final int BLOCK = WIDTH / BITS;
    private static final int GREY = 90;

    private NumberedClip() {}

    /** Frames in the order in which they are shown, as the studio's own engine writes them; the first is number 0. */
    public static Path inOrder(Path folder, int frames) throws Exception {
        return encode(folder.resolve("in-order.mp4"), 0, frames, List.of("-c:v", "libopenh264", "-g", "48"));
    }

    /** Frames reordered, as services on the net send them; the first has a number that is given. */
    public static Path reordered(Path folder, int first, int frames) throws Exception {
        List<String> codec = List.of("-c:v", "mpeg4", "-bf", "2", "-g", "48", "-q:v", "3");
        return encode(folder.resolve("reordered.mp4"), first, frames, codec);
    }

    /** The number in the pixels of a frame. */
    public static int number(Image picture) {
        PixelReader pixels = picture.getPixelReader();
        int scale = (int) picture.getWidth() / BITS;
        int number = 0;
        for (int bit = 0; bit < BITS; bit++) {
            int blue = pixels.getArgb(bit * scale + scale / 2, (int) picture.getHeight() - scale / 2);
            number |= (blue & 0xFF) > 128 ? 1 << bit : 0;
        }
        return number;
    }

    private static Path encode(Path file, int first, int frames, List<String> codec) throws Exception {
        String seconds = String.valueOf((double) frames / RATE);
        String numbered =
                "color=gray:s=%dx%d:r=%d,format=gray,geq=lum='if(lt(Y,%d),%d,255*bitand(floor((N+%d)/pow(2,floor(X/%d))),1))'"
                        .formatted(WIDTH, HEIGHT, RATE, HEIGHT - BLOCK, GREY, first, BLOCK);
        List<String> options = new ArrayList<>(List.of("-f", "lavfi", "-i", "sine=440:r=48000", "-pix_fmt", "yuv420p"));
        options.addAll(codec);
        options.addAll(List.of("-c:a", "aac", "-t", seconds, "-movflags", "+faststart"));
        try (FfmpegEngine ffmpeg = SampleMedia.engine()) {
            return SampleMedia.generated(ffmpeg, file, numbered, options.toArray(String[]::new));
        }
    }
}
