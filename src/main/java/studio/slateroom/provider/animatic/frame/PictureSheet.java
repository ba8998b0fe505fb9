package studio.slateroom.provider.animatic.frame;

import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.Picture;

/** Brings a picture to the frame's size, pixel for pixel. */
public final class PictureSheet {

    private static final int ONE = 256;

    private PictureSheet() {}

    /**
     * The picture cut to fill the frame, as a panel with a margin in which the picture goes on mirrored, so that a
     * camera that begins with the whole frame can still move.
     *
     * @param oversize how much larger than the frame the panel is, from 1
     */
    public static YuvPanel covering(Picture picture, FrameSize frame, double oversize) {
        int marginX = even(frame.width() * (oversize - 1) / 2);
        int marginY = even(frame.height() * (oversize - 1) / 2);
        int width = frame.width() + 2 * marginX;
        int height = frame.height() + 2 * marginY;
        double step = Math.min((double) picture.width() / frame.width(), (double) picture.height() / frame.height());
        double left = start(picture.width(), width, step);
        double top = start(picture.height(), height, step);
        int[] rgb = new int[width * height];
        for (int y = 0; y < height; y++) {
            double sourceY = top + y * step;
            for (int x = 0; x < width; x++) {
                double sourceX = left + x * step;
                rgb[y * width + x] = at(picture, sourceX, sourceY);
            }
        }
        return YuvPanel.opaque(rgb, width, height);
    }

    /** Where the sheet begins in the picture; pixel on pixel where both have the same scale. */
    private static double start(int picture, int sheet, double step) {
        double middle = (picture - sheet * step) / 2 + (step - 1) / 2;
        return step == 1 ? Math.floor(middle) : middle;
    }

    private static int at(Picture picture, double x, double y) {
        int fixedX = (int) Math.floor(x * ONE + 0.5);
        int fixedY = (int) Math.floor(y * ONE + 0.5);
        int left = mirrored(fixedX >> 8, picture.width());
        int right = mirrored((fixedX >> 8) + 1, picture.width());
        int top = mirrored(fixedY >> 8, picture.height()) * picture.width();
        int bottom = mirrored((fixedY >> 8) + 1, picture.height()) * picture.width();
        int across = fixedX & (ONE - 1);
        int down = fixedY & (ONE - 1);
        int[] rgb = picture.rgb();
        int upper = mixed(rgb[top + left], rgb[top + right], across);
        int lower = mixed(rgb[bottom + left], rgb[bottom + right], across);
        return mixed(upper, lower, down);
    }

    private static int mirrored(int index, int size) {
        int period = Math.floorMod(index, 2 * size);
        return period < size ? period : 2 * size - 1 - period;
    }

    private static int mixed(int a, int b, int share) {
        int redBlue = (((a & 0xFF00FF) * (ONE - share) + (b & 0xFF00FF) * share) >>> 8) & 0xFF00FF;
        int green = (((a & 0x00FF00) * (ONE - share) + (b & 0x00FF00) * share) >>> 8) & 0x00FF00;
        return 0xFF000000 | redBlue | green;
    }

    private static int even(double value) {
        return 2 * (int) StrictMath.round(value / 2);
    }
}
