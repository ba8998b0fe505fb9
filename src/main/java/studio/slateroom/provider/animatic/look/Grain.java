package studio.slateroom.provider.animatic.look;

import java.util.Random;
import studio.slateroom.provider.animatic.frame.FrameEffect;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/** The grain of film, new in every frame. */
final class Grain implements FrameEffect {

    /** About 6 % of the range from black to white, as the deviation of a grain that two pixels share. */
    private static final double DEVIATION = 9;

    private static final int NOISE = 1 << 16;

    private final byte[] noise = new byte[NOISE];
    private final long seed;

    Grain(long seed) {
        this.seed = seed;
        Random random = new Random(seed);
        double before = 0;
        for (int i = 0; i < NOISE; i++) {
            double next = random.nextGaussian();
            noise[i] = (byte) Math.clamp(StrictMath.round(DEVIATION * (next + before) / 1.414), -40, 40);
            before = next;
        }
    }

    /** Each row begins somewhere else in the noise, so that no pattern shows. */
    @Override
    public void apply(int number, YuvFrame frame) {
        Random random = new Random(seed + 31L * (number + 1));
        byte[] bytes = frame.bytes();
        int width = frame.width(0);
        int end = width * frame.height(0);
        for (int row = 0; row < end; row += width) {
            int from = random.nextInt(NOISE);
            for (int x = 0; x < width; x++) {
                int grain = noise[(from + x) & (NOISE - 1)];
                bytes[row + x] = (byte) Math.clamp((bytes[row + x] & 255) + grain, YuvFrame.BLACK, YuvFrame.WHITE);
            }
        }
    }
}
