package studio.slateroom.provider.animatic.draw;

/**
 * The blurred opacity of a sheet. It is kept coarser the softer it is; nobody sees the difference and most of the work
 * is saved. Beyond the lower edge the shape goes on, since figures are cut off there; elsewhere there is nothing.
 */
final class SoftMask {

    private static final int FINEST_RADIUS = 4;

    private final int step;
    private final int width;
    private final int height;
    private final float[] values;

    /**
     * The mask of a sheet.
     *
     * @param radius how far a pixel spreads in each pass of the blur, in pixels
     */
    SoftMask(Layer layer, double radius) {
        step = Math.max(1, (int) (radius / FINEST_RADIUS));
        width = (layer.width() + step - 1) / step;
        height = (layer.height() + step - 1) / step;
        values = new float[width * height];
        int[] pixels = layer.pixels();
        for (int y = 0; y < height * step; y++) {
            int into = y / step * width;
            int from = Math.min(y, layer.height() - 1) * layer.width();
            for (int x = 0; x < layer.width(); x++) {
                values[into + x / step] += pixels[from + x] >>> 24;
            }
        }
        float share = 1f / (255 * step * step);
        for (int i = 0; i < values.length; i++) {
            values[i] *= share;
        }
        int coarse = (int) StrictMath.round(radius / step);
        Blur.channel(values, width, height, coarse, coarse, false);
    }

    /** How much of the shape is around a pixel, 0 to 1. */
    float at(int x, int y) {
        if (x < 0 || y < 0 || x >= width * step) {
            return 0;
        }
        if (step == 1) {
            return values[Math.min(y, height - 1) * width + x];
        }
        float fineX = Math.clamp((x + 0.5f) / step - 0.5f, 0, width - 1);
        float fineY = Math.clamp((y + 0.5f) / step - 0.5f, 0, height - 1);
        int left = (int) fineX;
        int upperRow = (int) fineY;
        int top = upperRow * width;
        int right = Math.min(left + 1, width - 1);
        int bottom = Math.min(top + width, (height - 1) * width);
        float across = fineX - left;
        float upper = values[top + left] + (values[top + right] - values[top + left]) * across;
        float lower = values[bottom + left] + (values[bottom + right] - values[bottom + left]) * across;
        return upper + (lower - upper) * (fineY - upperRow);
    }
}
