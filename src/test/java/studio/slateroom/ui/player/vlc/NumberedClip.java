package studio.slateroom.ui.player.vlc;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

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
    public static Path inOrder(Path folder, int frames) {
        return encode(folder.resolve("in-order.mp4"), 0, frames, List.of("-c:v", "libopenh264", "-g", "48"));
    }

    /** Frames reordered, as services on the net send them; the first has a number that is given. */
    public static Path reordered(Path folder, int first, int frames) {
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

    private static Path encode(Path file, int first, int frames, List<String> codec) {
        Path folder = Path.of(System.getProperty("slateroom.ffmpeg"));
        Path program = folder.resolve("ffmpeg");
        if (!program.toFile().canExecute() && !program.toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot make executable: " + program);
        }
        List<String> command = new ArrayList<>(List.of(program.toString(), "-v", "error", "-y"));
        command.addAll(List.of("-f", "rawvideo", "-pix_fmt", "gray", "-s", WIDTH + "x" + HEIGHT, "-r", "" + RATE));
        command.addAll(List.of("-i", "pipe:0", "-f", "lavfi", "-i", "sine=440:r=48000", "-pix_fmt", "yuv420p"));
        command.addAll(codec);
        command.addAll(List.of(
                "-c:a",
                "aac",
                "-t",
                String.valueOf((double) frames / RATE),
                "-movflags",
                "+faststart",
                file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO().redirectInput(ProcessBuilder.Redirect.PIPE);
        builder.environment().put("LD_LIBRARY_PATH", folder.toString());
        try {
            Process process = builder.start();
            try (OutputStream out = process.getOutputStream()) {
                for (int frame = 0; frame < frames; frame++) {
                    out.write(picture(first + frame));
                }
            }
            if (process.waitFor() != 0 || !Files.exists(file)) {
                throw new IllegalStateException("FFmpeg ended with " + process.exitValue());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] picture(int frame) {
        byte[] grey = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                boolean lit = ((frame >> (x / BLOCK)) & 1) == 1;
                grey[y * WIDTH + x] = (byte) (y < HEIGHT - BLOCK ? GREY : lit ? 255 : 0);
            }
        }
        return grey;
    }
}
