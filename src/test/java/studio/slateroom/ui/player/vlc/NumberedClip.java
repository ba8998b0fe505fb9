package studio.slateroom.ui.player.vlc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Frames in order under a caption of four lines in each second, which their file switches on. */
    public static Path captioned(Path folder, int frames) throws Exception {
        Path words = Files.writeString(
                folder.resolve("captions.srt"),
                IntStream.range(0, frames / RATE)
                        .mapToObj("%1$d\n00:00:0%1$d,000 --> 00:00:0%1$d,900\nMMMM\nMMMM\nMMMM\nMMMM\n\n"::formatted)
                        .collect(Collectors.joining()));
        return encode(
                folder.resolve("captioned.mp4"),
                0,
                frames,
                List.of("-i", words.toString(), "-c:v", "libopenh264", "-g", "48", "-c:s", "mov_text"));
    }

    /** Whether something white is written over the grey of a frame. */
    public static boolean isWrittenOn(Image picture) {
        PixelReader pixels = picture.getPixelReader();
        for (int y = HEIGHT / 2; y < HEIGHT - BLOCK; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if ((pixels.getArgb(x, y) & 0xFF) > 200) {
                    return true;
                }
            }
        }
        return false;
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
        List<String> options = new ArrayList<>(List.of("-f", "lavfi", "-i", "sine=440:r=48000"));
        options.addAll(codec);
        options.addAll(List.of("-pix_fmt", "yuv420p", "-c:a", "aac", "-t", seconds, "-movflags", "+faststart"));
        try (FfmpegEngine ffmpeg = SampleMedia.engine()) {
            return SampleMedia.generated(ffmpeg, file, numbered, options.toArray(String[]::new));
        }
    }
}
