package studio.slateroom.provider.animatic.draw;

/** A soft blur: three box blurs one after the other come within 3 % of a Gaussian. */
final class Blur {

    private static final int PASSES = 3;

    private final int width;
    private final int height;

    private Blur(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Blurs one channel in place. Outside its outermost pixels go on.
     *
     * @param across how far a pixel spreads to the sides in each of the passes, in pixels
     * @param along how far it spreads up and down
     * @param endless whether the right edge leads back to the left one
     */
    static void channel(float[] values, int width, int height, int across, int along, boolean endless) {
        if (across < 1 && along < 1) {
            return;
        }
        Blur blur = new Blur(width, height);
        for (int pass = 0; pass < PASSES; pass++) {
            if (across > 0) {
                blur.rows(values, across, endless);
            }
            if (along > 0) {
                blur.columns(values, along);
            }
        }
    }

    /** Blurs an opaque picture in place. */
    static void picture(int[] rgb, int width, int height, int across, int along, boolean endless) {
        float[] channel = new float[width * height];
        for (int shift = 0; shift <= 16; shift += 8) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = rgb[i] >> shift & 255;
            }
            channel(channel, width, height, across, along, endless);
            for (int i = 0; i < channel.length; i++) {
                rgb[i] = (rgb[i] & ~(255 << shift)) | (int) (channel[i] + 0.5f) << shift;
            }
        }
    }

    private void rows(float[] values, int radius, boolean endless) {
        float scale = 1f / (2 * radius + 1);
        float[] padded = new float[width + 2 * radius + 1];
        for (int start = 0; start < values.length; start += width) {
            System.arraycopy(values, start, padded, radius, width);
            for (int i = 0; i <= radius; i++) {
                int after = width + i;
                padded[radius + after] = values[start + (endless ? after % width : width - 1)];
                padded[i] = values[start + (endless ? Math.floorMod(i - radius, width) : 0)];
            }
            double sum = 0;
            for (int i = 0; i <= 2 * radius; i++) {
                sum += padded[i];
            }
            for (int x = 0; x < width; x++) {
                values[start + x] = (float) sum * scale;
                sum += padded[x + 2 * radius + 1] - padded[x];
            }
        }
    }

    /** All columns at once, row by row, as the memory lies; the rows that are still wanted are kept as they were. */
    private void columns(float[] values, int radius) {
        float scale = 1f / (2 * radius + 1);
        float[] kept = new float[(radius + 1) * width];
        float[] sums = new float[width];
        for (int y = -radius; y <= radius; y++) {
            add(sums, values, row(y), 1);
        }
        for (int y = 0; y < height; y++) {
            int at = y * width;
            System.arraycopy(values, at, kept, y % (radius + 1) * width, width);
            for (int x = 0; x < width; x++) {
                values[at + x] = sums[x] * scale;
            }
            if (y + 1 < height) {
                add(sums, values, row(y + radius + 1), 1);
                add(sums, kept, Math.max(0, y - radius) % (radius + 1) * width, -1);
            }
        }
    }

    private int row(int y) {
        return Math.clamp(y, 0, height - 1) * width;
    }

    private void add(float[] sums, float[] from, int at, int sign) {
        for (int x = 0; x < width; x++) {
            sums[x] += sign * from[at + x];
        }
    }
}
