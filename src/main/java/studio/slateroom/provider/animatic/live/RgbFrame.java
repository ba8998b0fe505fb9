package studio.slateroom.provider.animatic.live;

import studio.slateroom.media.Picture;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/** Turns a frame into a picture, in the colours that the player makes of it: BT.709, limited range, to the bit. */
final class RgbFrame {

    private static final int BITS = 16;
    private static final int HALF = 1 << (BITS - 1);
    private static final int BLACK = 16;
    private static final int GREY = 128;

    /** The factors of ITU-R BT.709 for video range. */
    private static final int BRIGHTNESS = fixed(255.0 / 219);

    private static final int RED_OF_V = fixed(1.793);
    private static final int GREEN_OF_U = fixed(0.213);
    private static final int GREEN_OF_V = fixed(0.533);
    private static final int BLUE_OF_U = fixed(2.112);

    private RgbFrame() {}

    /** A copy of the frame as a picture. */
    static Picture picture(YuvFrame frame) {
        int width = frame.size().width();
        int height = frame.size().height();
        int[] rgb = new int[width * height];
        for (int row = 0; row < height; row++) {
            convert(frame.bytes(), width, height, row, rgb);
        }
        return new Picture(width, height, rgb);
    }

    private static void convert(byte[] planes, int width, int height, int row, int[] rgb) {
        int bright = row * width;
        int u = width * height + row / 2 * (width / 2);
        int v = u + width / 2 * (height / 2);
        for (int x = 0; x < width; x++) {
            rgb[bright + x] = colour(planes[bright + x], planes[u + x / 2], planes[v + x / 2]);
        }
    }

    private static int colour(byte y, byte u, byte v) {
        int bright = ((y & 0xFF) - BLACK) * BRIGHTNESS + HALF;
        int blueness = (u & 0xFF) - GREY;
        int redness = (v & 0xFF) - GREY;
        int red = clamp(bright + RED_OF_V * redness);
        int green = clamp(bright - GREEN_OF_U * blueness - GREEN_OF_V * redness);
        int blue = clamp(bright + BLUE_OF_U * blueness);
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }

    private static int clamp(int fixed) {
        return Math.clamp(fixed >> BITS, 0, 255);
    }

    private static int fixed(double factor) {
        return (int) StrictMath.round(factor * (1 << BITS));
    }
}
