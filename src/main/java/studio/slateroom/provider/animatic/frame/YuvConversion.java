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
    private final int[] square = new int[4];

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
        for (int row = 0; row < us.length / columns; row++) {
            int top = 2 * row * width;
            int bottom = Math.min(2 * row + 1, height - 1) * width;
            for (int column = 0; column < columns; column++) {
                int left = 2 * column;
                int right = Math.min(left + 1, width - 1);
                int at = row * columns + column;
                square[0] = argb[top + left];
                square[1] = argb[top + right];
                square[2] = argb[bottom + left];
                square[3] = argb[bottom + right];
                if (opacity == null) {
                    opaque(us, vs, at);
                } else {
                    translucent(us, vs, opacity, at);
                }
            }
        }
    }

    private void opaque(byte[] us, byte[] vs, int at) {
        int redBlue = 0x20002;
        int green = 2;
        for (int pixel : square) {
            redBlue += pixel & 0xFF00FF;
            green += pixel >> 8 & 255;
        }
        int red = redBlue >> 18;
        int blue = (redBlue & 0xFFFF) >> 2;
        us[at] = (byte) chroma(red * U_RED + (green >> 2) * U_GREEN + blue * U_BLUE);
        vs[at] = (byte) chroma(red * V_RED + (green >> 2) * V_GREEN + blue * V_BLUE);
    }

    /** Each pixel counts by how much of it is there. */
    private void translucent(byte[] us, byte[] vs, byte[] opacity, int at) {
        int weight = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int pixel : square) {
            int alpha = pixel >>> 24;
            weight += alpha;
            red += alpha * (pixel >> 16 & 255);
            green += alpha * (pixel >> 8 & 255);
            blue += alpha * (pixel & 255);
        }
        if (weight > 0) {
            red = (red + weight / 2) / weight;
            green = (green + weight / 2) / weight;
            blue = (blue + weight / 2) / weight;
            int alpha = (weight + 2) / 4;
            us[at] = (byte) premultiplied(chroma(red * U_RED + green * U_GREEN + blue * U_BLUE), alpha);
            vs[at] = (byte) premultiplied(chroma(red * V_RED + green * V_GREEN + blue * V_BLUE), alpha);
            opacity[at] = (byte) alpha;
        }
    }

    static int luma(int red, int green, int blue) {
        return YuvFrame.BLACK + ((red * Y_RED + green * Y_GREEN + blue * Y_BLUE + HALF) >> 16);
    }

    private static int chroma(int product) {
        return YuvFrame.NEUTRAL + ((product + HALF) >> 16);
    }

    private static int premultiplied(int value, int alpha) {
        return Opacity.share(value * alpha);
    }

    private static int coefficient(double value) {
        return (int) StrictMath.round(value * ONE);
    }
}
