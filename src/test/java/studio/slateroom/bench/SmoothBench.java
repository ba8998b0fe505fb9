package studio.slateroom.bench;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.FrameSize;

/** How evenly a slow push and a slow pan go over a picture, beside FFmpeg's zoompan on a picture of twice the size. */
@Tag("bench")
class SmoothBench {

    private static final FrameSize FRAME = new FrameSize(1280, 720);
    private static final int SECONDS = 5;

    /** What is looked at lies off the middle, where a push moves it, and above the slate. */
    private static final int[][] PATCHES = {{320, 180}, {960, 180}, {320, 460}, {960, 460}};

    private static final int DOTS_WIDE = 3;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void movesSmoothly() throws Exception {
        Path picture = texture();
        Score score = new Score("render-smoothness");
        double push = unevenness(ours(picture, "Slow push in"));
        double pan = unevenness(ours(picture, "Slow pan right"));
        score.atMost("slow push, pixels rms", push, 0.05, 0.05);
        score.atMost("slow pan, pixels rms", pan, 0.05, 0.05);
        score.note("zoompan, slow push, pixels rms", unevenness(zoompan(picture, "1+0.06*on/120", "0.5")));
        score.note("zoompan, slow pan, pixels rms", unevenness(zoompan(picture, "1.06", "on/120")));
        score.close();
    }

    private List<byte[]> ours(Path picture, String move) throws Exception {
        try (BenchEngine engine = new BenchEngine(folder)) {
            String script = "Shot 1 | 0s–5s\n" + move + ": a wall (image 1).";
            return engine.frames(BenchEngine.request(script, "720p", SECONDS, picture))
                    .getFirst()
                    .frames();
        }
    }

    private static List<byte[]> zoompan(Path picture, String zoom, String across) throws Exception {
        String graph =
                "scale=2560:1440,zoompan=z='%s':x='(iw-iw/zoom)*(%s)':y='(ih-ih/zoom)/2':d=1:s=%s:fps=24,format=gray"
                        .formatted(zoom, across, FRAME);
        Process process = new ProcessBuilder(
                        FilterGraph.FFMPEG.toString(),
                        "-nostdin",
                        "-v",
                        "error",
                        "-loop",
                        "1",
                        "-framerate",
                        "24",
                        "-t",
                        Integer.toString(SECONDS),
                        "-i",
                        picture.toString(),
                        "-vf",
                        graph,
                        "-f",
                        "rawvideo",
                        "pipe:1")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<byte[]> frames = new ArrayList<>();
        try (InputStream in = process.getInputStream()) {
            int size = FRAME.width() * FRAME.height();
            for (byte[] frame = in.readNBytes(size); frame.length == size; frame = in.readNBytes(size)) {
                frames.add(frame);
            }
        }
        return frames;
    }

    private static double unevenness(List<byte[]> frames) {
        double squares = 0;
        for (int[] patch : PATCHES) {
            double[] across = new double[frames.size() - 1];
            double[] down = new double[frames.size() - 1];
            for (int i = 0; i < across.length; i++) {
                Displacement.Step step =
                        Displacement.of(frames.get(i), frames.get(i + 1), FRAME.width(), patch[0], patch[1]);
                across[i] = step.x();
                down[i] = step.y();
            }
            double x = Displacement.unevenness(across);
            double y = Displacement.unevenness(down);
            squares += x * x + y * y;
        }
        return Math.sqrt(squares / PATCHES.length);
    }

    /** Noise without detail finer than a few pixels, so that every part of it can be told from its surroundings. */
    private Path texture() throws IOException {
        BufferedImage noise = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(5);
        for (int y = 0; y < noise.getHeight(); y += DOTS_WIDE) {
            for (int x = 0; x < noise.getWidth(); x += DOTS_WIDE) {
                int grey = random.nextInt(256) * 0x010101;
                for (int i = 0; i < DOTS_WIDE * DOTS_WIDE; i++) {
                    int column = Math.min(x + i % DOTS_WIDE, noise.getWidth() - 1);
                    noise.setRGB(column, Math.min(y + i / DOTS_WIDE, noise.getHeight() - 1), grey);
                }
            }
        }
        float[] even = new float[49];
        Arrays.fill(even, 1f / even.length);
        ConvolveOp soft = new ConvolveOp(new Kernel(7, 7, even));
        Path file = folder.resolve("texture.png");
        ImageIO.write(soft.filter(soft.filter(noise, null), null), "png", file.toFile());
        return file;
    }
}
