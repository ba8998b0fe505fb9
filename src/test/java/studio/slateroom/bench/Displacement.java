package studio.slateroom.bench;

import java.util.Arrays;

/** How far a patch of a picture moves from one frame to the next, after Lucas and Kanade (1981), to some 1/100 pixel. */
final class Displacement {

    private static final int SIZE = 96;
    private static final int ROUNDS = 12;

    /** Half the window over which a movement is taken for even. */
    private static final int REACH = 4;

    private Displacement() {}

    /** A movement in pixels. */
    record Step(double x, double y) {}

    /**
     * The movement of the patch around a point.
     *
     * @param before the luma of a frame
     * @param after that of the next
     */
    static Step of(byte[] before, byte[] after, int width, int centreX, int centreY) {
        double x = 0;
        double y = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double xx = 0;
            double xy = 0;
            double yy = 0;
            double xt = 0;
            double yt = 0;
            for (int row = centreY - SIZE / 2; row < centreY + SIZE / 2; row++) {
                for (int column = centreX - SIZE / 2; column < centreX + SIZE / 2; column++) {
                    double gradientX = (at(before, width, column + 1, row) - at(before, width, column - 1, row)) / 2;
                    double gradientY = (at(before, width, column, row + 1) - at(before, width, column, row - 1)) / 2;
                    double change = between(after, width, column + x, row + y) - at(before, width, column, row);
                    xx += gradientX * gradientX;
                    xy += gradientX * gradientY;
                    yy += gradientY * gradientY;
                    xt += gradientX * change;
                    yt += gradientY * change;
                }
            }
            double determinant = xx * yy - xy * xy;
            x -= (yy * xt - xy * yt) / determinant;
            y -= (xx * yt - xy * xt) / determinant;
        }
        return new Step(x, y);
    }

    /** The root mean square of what differs from an even movement, fitted by a parabola over nine frames. */
    static double unevenness(double[] steps) {
        double[] weights = {-21, 14, 39, 54, 59, 54, 39, 14, -21};
        double[] errors = new double[steps.length - 2 * REACH];
        for (int i = 0; i < errors.length; i++) {
            double even = 0;
            for (int j = 0; j < weights.length; j++) {
                even += weights[j] / 231 * steps[i + j];
            }
            errors[i] = steps[i + REACH] - even;
        }
        return Math.sqrt(
                Arrays.stream(errors).map(error -> error * error).average().orElseThrow());
    }

    private static double at(byte[] luma, int width, int x, int y) {
        return luma[y * width + x] & 255;
    }

    private static double between(byte[] luma, int width, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double across = x - left;
        double down = y - top;
        double upper = at(luma, width, left, top) * (1 - across) + at(luma, width, left + 1, top) * across;
        double lower = at(luma, width, left, top + 1) * (1 - across) + at(luma, width, left + 1, top + 1) * across;
        return upper * (1 - down) + lower * down;
    }
}
