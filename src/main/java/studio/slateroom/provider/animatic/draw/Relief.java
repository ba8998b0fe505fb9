package studio.slateroom.provider.animatic.draw;

/**
 * Light on a cut-out shape, as if it bulged: a thin rim where the edge faces the light, a broad glow inside of it, and
 * shade on the side that faces away.
 *
 * @param x where the light comes from: -1 is left, 1 is right
 * @param y the same, -1 being above
 * @param rim the rim's colour
 * @param key the glow's colour
 * @param strength how strong all of it is, 0 to 1
 */
public record Relief(double x, double y, Tint rim, Tint key, double strength) {

    private static final double SHADE = 0.55;
    private static final double KEY = 0.55;
    private static final double RIM = 0.95;

    /** The same light at another strength. */
    public Relief scaled(double by) {
        return new Relief(x, y, rim, key, strength * by);
    }

    /**
     * Lights a sheet.
     *
     * @param depth how far the bulge reaches inside, in pixels
     * @param edge how wide the rim is, in pixels
     */
    public void light(Layer layer, double depth, double edge) {
        int width = layer.width();
        int height = layer.height();
        int[] pixels = layer.pixels();
        SoftMask broad = new SoftMask(layer, depth * 0.5);
        SoftMask thin = new SoftMask(layer, edge * 0.3);
        int deepX = (int) StrictMath.round(x * depth);
        int deepY = (int) StrictMath.round(y * depth);
        int edgeX = (int) StrictMath.round(x * edge);
        int edgeY = (int) StrictMath.round(y * edge);
        for (int row = 0, i = 0; row < height; row++) {
            for (int column = 0; column < width; column++, i++) {
                if (pixels[i] >>> 24 == 0) {
                    continue;
                }
                double shade = 1 - broad.at(column - deepX, row - deepY);
                double glow = 1 - broad.at(column + deepX, row + deepY);
                double line = 1 - thin.at(column + edgeX, row + edgeY);
                pixels[i] = lit(pixels[i], shade * shade * SHADE, glow * glow * KEY, line * line * RIM);
            }
        }
    }

    private int lit(int argb, double shade, double glow, double line) {
        int result = argb & 0xFF000000;
        for (int shift = 0; shift <= 16; shift += 8) {
            double value = (argb >> shift & 255) * (1 - shade * strength);
            value += (key.channel(shift) - value) * glow * strength;
            value += (rim.channel(shift) - value) * line * strength;
            result |= (int) (value + 0.5) << shift;
        }
        return result;
    }
}
