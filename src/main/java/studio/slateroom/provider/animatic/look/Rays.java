package studio.slateroom.provider.animatic.look;

import java.util.Random;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.camera.Ease;
import studio.slateroom.provider.animatic.frame.FrameEffect;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/** Shafts of light that fall through the picture from above. */
final class Rays implements FrameEffect {

    private static final int SHAFTS = 7;

    /** Where the light comes from, above the frame, in frame heights. */
    private static final double SOURCE_HEIGHT = 0.5;

    /** How much light the brightest shaft brings, in steps of brightness. */
    private static final double LIGHT = 52;

    private final byte[] light;

    Rays(FrameSize size, long seed) {
        Random random = new Random(seed);
        int side = random.nextBoolean() ? 1 : -1;
        double[] angles = new double[SHAFTS];
        double[] widths = new double[SHAFTS];
        for (int i = 0; i < SHAFTS; i++) {
            angles[i] = side * (0.02 + 1.25 * (i + 0.6 * random.nextDouble()) / SHAFTS);
            widths[i] = 0.04 + 0.06 * random.nextDouble();
        }
        double sourceX = size.ratio() * (0.5 - side * 0.32);
        light = new byte[size.width() * size.height()];
        for (int i = 0; i < light.length; i++) {
            int row = i / size.width();
            double x = (i - row * size.width() + 0.5) / size.height() - sourceX;
            double y = (row + 0.5) / size.height() + SOURCE_HEIGHT;
            double angle = StrictMath.atan2(x, y);
            double sum = 0.18;
            for (int shaft = 0; shaft < SHAFTS; shaft++) {
                sum += 0.8 * Ease.blend(1 - Math.abs(angle - angles[shaft]) / widths[shaft]);
            }
            double fading = Ease.blend(1.75 - y);
            light[i] = (byte) StrictMath.round(LIGHT * Math.min(1, sum) * fading);
        }
    }

    @Override
    public void apply(int number, YuvFrame frame) {
        byte[] bytes = frame.bytes();
        for (int i = 0; i < light.length; i++) {
            bytes[i] = (byte) Math.min(YuvFrame.WHITE, (bytes[i] & 255) + light[i]);
        }
    }
}
