package studio.slateroom.provider.animatic.draw;

/** A soft blur: three box blurs one after the other come within 3 % of a Gaussian. */
public final class Blur {

    private static final int PASSES = 3;

    private Blur() {}

    /**
     * Blurs one channel in place. Outside its outermost pixels go on.
     *
     * @param radius how far a pixel spreads in each of the passes, in pixels; 0 changes nothing
     */
    static void channel(float[] values, int width, int height, int radius) {
        if (radius < 1) {
            return;
        }
        float[] line = new float[Math.max(width, height)];
        for (int pass = 0; pass < PASSES; pass++) {
            for (int y = 0; y < height; y++) {
                box(values, y * width, 1, width, radius, line);
            }
            for (int x = 0; x < width; x++) {
                box(values, x, width, height, radius, line);
            }
        }
    }

    /**
     * Blurs an opaque picture in place.
     *
     * @param across how far a pixel spreads to the sides in each pass
     * @param along how far it spreads up and down
     * @param endless whether the right edge leads back to the left one
     */
    static void picture(int[] rgb, int width, int height, int across, int along, boolean endless) {
        float[] channel = new float[width * height];
        float[] line = new float[Math.max(width, height)];
        for (int shift = 0; shift <= 16; shift += 8) {
            for (int i = 0; i < channel.length; i++) {
                channel[i] = rgb[i] >> shift & 255;
            }
            for (int pass = 0; pass < PASSES; pass++) {
                for (int y = 0; y < height && across > 0; y++) {
                    if (endless) {
                        ring(channel, y * width, width, across, line);
                    } else {
                        box(channel, y * width, 1, width, across, line);
                    }
                }
                for (int x = 0; x < width && along > 0; x++) {
                    box(channel, x, width, height, along, line);
                }
            }
            for (int i = 0; i < channel.length; i++) {
                rgb[i] = (rgb[i] & ~(255 << shift)) | (int) (channel[i] + 0.5f) << shift;
            }
        }
    }

    private static void box(float[] values, int start, int step, int count, int radius, float[] line) {
        for (int i = 0; i < count; i++) {
            line[i] = values[start + i * step];
        }
        float scale = 1f / (2 * radius + 1);
        double sum = 0;
        for (int i = -radius; i <= radius; i++) {
            sum += line[Math.clamp(i, 0, count - 1)];
        }
        for (int i = 0; i < count; i++) {
            values[start + i * step] = (float) sum * scale;
            sum += line[Math.min(count - 1, i + radius + 1)] - line[Math.max(0, i - radius)];
        }
    }

    private static void ring(float[] values, int start, int count, int radius, float[] line) {
        System.arraycopy(values, start, line, 0, count);
        float scale = 1f / (2 * radius + 1);
        double sum = 0;
        for (int i = -radius; i <= radius; i++) {
            sum += line[Math.floorMod(i, count)];
        }
        for (int i = 0; i < count; i++) {
            values[start + i] = (float) sum * scale;
            sum += line[Math.floorMod(i + radius + 1, count)] - line[Math.floorMod(i - radius, count)];
        }
    }
}
