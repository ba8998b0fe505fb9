package studio.slateroom.provider.animatic.frame;

import org.jspecify.annotations.Nullable;

/** Turns RGB into BT.709 limited range, in 16-bit fixed point; the coefficients are those of ITU-R BT.709-6, item 3. */
final class YuvConversion {

    private static final int ONE = 1 << 16;
    private static final int HALF = ONE / 2;

    private static final int Y_RED = coefficient(0.2126 * 219 / 255);
    private static final int Y_BLUE = coefficient(0.0722 * 219 / 255);
    private static final int Y_GREEN = coefficient(219.0 / 255) - Y_RED - Y_BLUE;

    private static final int U_RED = coefficient(-0.2126 / 1.8556 * 224 / 255);
    private static final int U_BLUE = coefficient(0.5 * 224 / 255);
    private static final int U_GREEN = -U_RED - U_BLUE;

    private static final int V_RED = coefficient(0.5 * 224 / 255);
    private static final int V_BLUE = coefficient(-0.0722 / 1.5748 * 224 / 255);
    private static final int V_GREEN = -V_RED - V_BLUE;

    private final int[] argb;
    private final int width;
    private final int height;
    private final boolean translucent;

    YuvConversion(int[] argb, int width, int height, boolean translucent) {
        this.argb = argb;
        this.width = width;
        this.height = height;
        this.translucent = translucent;
    }

    void luma(byte[] luma, byte @Nullable [] opacity) {
        for (int i = 0; i < luma.length; i++) {
            int pixel = argb[i];
            int alpha = translucent ? pixel >>> 24 : 255;
            luma[i] = (byte) premultiplied(luma(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255), alpha);
            if (opacity != null) {
                opacity[i] = (byte) alpha;
            }
        }
    }

    /** Each value stands for a square of four pixels, at whose centre it lies. */
    void chroma(byte[] us, byte[] vs, byte @Nullable [] opacity) {
        int columns = (width + 1) / 2;
        for (int i = 0; i < us.length; i++) {
            int left = i % columns * 2;
            int top = i / columns * 2;
            Sum sum = sum(left, top, Math.min(left + 1, width - 1), Math.min(top + 1, height - 1));
            us[i] = (byte) premultiplied(chroma(sum, U_RED, U_GREEN, U_BLUE), sum.alpha);
            vs[i] = (byte) premultiplied(chroma(sum, V_RED, V_GREEN, V_BLUE), sum.alpha);
            if (opacity != null) {
                opacity[i] = (byte) sum.alpha;
            }
        }
    }

    private Sum sum(int left, int top, int right, int bottom) {
        Sum sum = new Sum();
        sum.add(argb[top * width + left], translucent);
        sum.add(argb[top * width + right], translucent);
        sum.add(argb[bottom * width + left], translucent);
        sum.add(argb[bottom * width + right], translucent);
        return sum.mean();
    }

    static int luma(int red, int green, int blue) {
        return YuvFrame.BLACK + ((red * Y_RED + green * Y_GREEN + blue * Y_BLUE + HALF) >> 16);
    }

    private static int chroma(Sum sum, int red, int green, int blue) {
        return YuvFrame.NEUTRAL + ((sum.red * red + sum.green * green + sum.blue * blue + HALF) >> 16);
    }

    private static int premultiplied(int value, int alpha) {
        return Opacity.share(value * alpha);
    }

    private static int coefficient(double value) {
        return (int) StrictMath.round(value * ONE);
    }

    /** Four pixels, weighted by how much of each is there. */
    private static final class Sum {
        private int alpha;
        private int red;
        private int green;
        private int blue;

        void add(int pixel, boolean translucent) {
            int weight = translucent ? pixel >>> 24 : 255;
            alpha += weight;
            red += weight * (pixel >> 16 & 255);
            green += weight * (pixel >> 8 & 255);
            blue += weight * (pixel & 255);
        }

        Sum mean() {
            int weight = Math.max(1, alpha);
            red = (red + weight / 2) / weight;
            green = (green + weight / 2) / weight;
            blue = (blue + weight / 2) / weight;
            alpha = (alpha + 2) / 4;
            return this;
        }
    }
}
