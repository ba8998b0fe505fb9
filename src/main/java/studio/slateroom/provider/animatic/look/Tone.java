package studio.slateroom.provider.animatic.look;

import java.util.function.IntUnaryOperator;
import studio.slateroom.provider.animatic.frame.FrameEffect;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/** Changes brightness and colours by tables over the brightness. */
final class Tone implements FrameEffect {

    private static final int LEVELS = 256;
    private static final int ONE = 256;

    private final byte[] luma = new byte[LEVELS];
    private final int[] blue = new int[LEVELS];
    private final int[] red = new int[LEVELS];
    private final int saturation;

    private Tone(IntUnaryOperator luma, IntUnaryOperator blue, IntUnaryOperator red, double saturation) {
        for (int level = 0; level < LEVELS; level++) {
            this.luma[level] = (byte) Math.clamp(luma.applyAsInt(level), YuvFrame.BLACK, YuvFrame.WHITE);
            this.blue[level] = blue.applyAsInt(level);
            this.red[level] = red.applyAsInt(level);
        }
        this.saturation = (int) StrictMath.round(saturation * ONE);
    }

    /** Warm light: the bright parts turn to orange most. */
    static Tone golden() {
        return new Tone(
                level -> level + weight(level, 5),
                level -> -4 - weight(level, 14),
                level -> 2 + weight(level, 13),
                1.05);
    }

    /** Magenta where it is dark, cyan where it is bright. */
    static Tone neon() {
        return new Tone(level -> level - 4, level -> 16 - weight(level, 4), level -> 18 - weight(level, 42), 1.2);
    }

    /** Dark with deep shadows. */
    static Tone lowKey() {
        return new Tone(Tone::gamma, level -> 0, level -> 0, 0.9);
    }

    /** Dark before bright: more contrast, and the shadows closed. */
    static Tone backlit() {
        return new Tone(level -> (level - 100) * 9 / 8 + 98, level -> 0, level -> 0, 0.9);
    }

    /** An old photograph. */
    static Tone sepia() {
        return new Tone(level -> level, level -> -weight(level, 9) - 7, level -> weight(level, 3) + 7, 0.12);
    }

    /** A part of an amount that grows with the brightness. */
    private static int weight(int level, int amount) {
        return Math.clamp(level - YuvFrame.BLACK, 0, YuvFrame.WHITE - YuvFrame.BLACK)
                * amount
                / (YuvFrame.WHITE - YuvFrame.BLACK);
    }

    private static int gamma(int level) {
        double range = YuvFrame.WHITE - YuvFrame.BLACK;
        double part = Math.clamp((level - YuvFrame.BLACK) / range, 0, 1);
        return YuvFrame.BLACK + (int) StrictMath.round(range * StrictMath.pow(part, 1.3));
    }

    @Override
    public void apply(int number, YuvFrame frame) {
        byte[] bytes = frame.bytes();
        tint(frame, 1, blue);
        tint(frame, 2, red);
        int end = frame.width(0) * frame.height(0);
        for (int i = 0; i < end; i++) {
            bytes[i] = luma[bytes[i] & 255];
        }
    }

    private void tint(YuvFrame frame, int plane, int[] more) {
        byte[] bytes = frame.bytes();
        int width = frame.width(plane);
        for (int y = 0; y < frame.height(plane); y++) {
            int at = frame.offset(plane) + y * width;
            int bright = 2 * y * frame.width(0);
            for (int x = 0; x < width; x++) {
                int level = bytes[bright + 2 * x] & 255;
                int colour = (bytes[at + x] & 255) - YuvFrame.NEUTRAL;
                int tinted = YuvFrame.NEUTRAL + ((colour * saturation) >> 8) + more[level];
                bytes[at + x] = (byte) Math.clamp(tinted, YuvFrame.BLACK, 240);
            }
        }
    }
}
