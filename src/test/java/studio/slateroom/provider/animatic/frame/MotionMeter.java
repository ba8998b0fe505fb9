package studio.slateroom.provider.animatic.frame;

/**
 * Measures how the picture moves between two frames: the shift, scale and turn that bring one onto the other with the
 * least squared difference (Lucas and Kanade), from coarse to fine. Brightness alone is looked at.
 */
final class MotionMeter {

    private static final int LEVELS = 3;
    private static final int ROUNDS = 12;

    /** Pixels this close to the edge are not compared. */
    private static final int MARGIN = 3;

    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    private MotionMeter(double left, double top, double right, double bottom) {
        this.left = left;
        this.top = top;
        this.right = right;
        this.bottom = bottom;
    }

    /** Looks at all of the frame. */
    static MotionMeter whole() {
        return new MotionMeter(0, 0, 1, 1);
    }

    /** Looks at a part of the frame, measured in frame sizes. */
    static MotionMeter part(double left, double top, double right, double bottom) {
        return new MotionMeter(left, top, right, bottom);
    }

    /**
     * How things on screen move.
     *
     * @param right in frame widths
     * @param down in frame heights
     * @param scale above 1 where they grow
     * @param turn clockwise, in degrees
     */
    record Motion(double right, double down, double scale, double turn) {

        static final Motion NONE = new Motion(0, 0, 1, 0);

        Motion then(Motion next) {
            return new Motion(right + next.right, down + next.down, scale * next.scale, turn + next.turn);
        }
    }

    /** The motion from one frame to another; what is measured in is the part's middle. */
    Motion between(YuvFrame from, YuvFrame to) {
        Grey[] before = pyramid(from);
        Grey[] after = pyramid(to);
        double[] found = new double[4];
        for (int level = LEVELS - 1; level >= 0; level--) {
            found[0] *= 2;
            found[1] *= 2;
            refine(before[level], after[level], found);
        }
        return new Motion(
                found[0] / from.size().width(),
                found[1] / from.size().height(),
                Math.hypot(1 + found[2], found[3]),
                Math.toDegrees(Math.atan2(found[3], 1 + found[2])));
    }

    private void refine(Grey from, Grey to, double[] found) {
        for (int round = 0; round < ROUNDS; round++) {
            double[][] normal = new double[4][5];
            collect(from, to, found, normal);
            double[] step = solved(normal);
            double size = 0;
            for (int i = 0; i < 4; i++) {
                found[i] += step[i];
                size += Math.abs(step[i]);
            }
            if (size < 1e-5) {
                return;
            }
        }
    }

    private void collect(Grey from, Grey to, double[] found, double[][] normal) {
        double centreX = (left + right) / 2 * from.width - 0.5;
        double centreY = (top + bottom) / 2 * from.height - 0.5;
        int firstX = Math.max(MARGIN, (int) (left * from.width));
        int lastX = Math.min(from.width - MARGIN, (int) (right * from.width));
        int firstY = Math.max(MARGIN, (int) (top * from.height));
        int lastY = Math.min(from.height - MARGIN, (int) (bottom * from.height));
        for (int y = firstY; y < lastY; y++) {
            for (int x = firstX; x < lastX; x++) {
                double dx = x - centreX;
                double dy = y - centreY;
                double atX = x + found[0] + found[2] * dx - found[3] * dy;
                double atY = y + found[1] + found[3] * dx + found[2] * dy;
                if (to.inside(atX, atY)) {
                    double gradientX = (to.at(atX + 1, atY) - to.at(atX - 1, atY)) / 2;
                    double gradientY = (to.at(atX, atY + 1) - to.at(atX, atY - 1)) / 2;
                    double[] slope = {
                        gradientX, gradientY, gradientX * dx + gradientY * dy, gradientY * dx - gradientX * dy
                    };
                    add(normal, slope, from.values[y * from.width + x] - to.at(atX, atY));
                }
            }
        }
    }

    private static void add(double[][] normal, double[] slope, double difference) {
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                normal[i][j] += slope[i] * slope[j];
            }
            normal[i][4] += slope[i] * difference;
        }
    }

    /** Gauss and Jordan. */
    private static double[] solved(double[][] rows) {
        for (int i = 0; i < 4; i++) {
            rows[i][i] += 1e-6;
            for (int j = 0; j < 4; j++) {
                if (i != j) {
                    double factor = rows[j][i] / rows[i][i];
                    for (int k = i; k < 5; k++) {
                        rows[j][k] -= factor * rows[i][k];
                    }
                }
            }
        }
        return new double[] {
            rows[0][4] / rows[0][0], rows[1][4] / rows[1][1], rows[2][4] / rows[2][2], rows[3][4] / rows[3][3]
        };
    }

    private static Grey[] pyramid(YuvFrame frame) {
        int width = frame.size().width();
        int height = frame.size().height();
        double[] values = new double[width * height];
        for (int i = 0; i < values.length; i++) {
            values[i] = frame.bytes()[i] & 255;
        }
        Grey[] levels = new Grey[LEVELS];
        levels[0] = new Grey(width, height, values).smooth();
        for (int i = 1; i < LEVELS; i++) {
            levels[i] = levels[i - 1].half().smooth();
        }
        return levels;
    }

    private static final class Grey {
        private final int width;
        private final int height;
        private final double[] values;

        Grey(int width, int height, double[] values) {
            this.width = width;
            this.height = height;
            this.values = values;
        }

        boolean inside(double x, double y) {
            return x >= MARGIN && y >= MARGIN && x < width - MARGIN - 1 && y < height - MARGIN - 1;
        }

        double at(double x, double y) {
            int column = (int) x;
            int row = (int) y;
            double across = x - column;
            double down = y - row;
            int at = row * width + column;
            double upper = values[at] * (1 - across) + values[at + 1] * across;
            double lower = values[at + width] * (1 - across) + values[at + width + 1] * across;
            return upper * (1 - down) + lower * down;
        }

        /** Over 1-2-1 in both directions. */
        Grey smooth() {
            double[] into = values.clone();
            for (int y = 1; y < height - 1; y++) {
                for (int x = 1; x < width - 1; x++) {
                    int i = y * width + x;
                    into[i] = (4 * values[i]
                                    + 2 * (values[i - 1] + values[i + 1] + values[i - width] + values[i + width])
                                    + values[i - width - 1]
                                    + values[i - width + 1]
                                    + values[i + width - 1]
                                    + values[i + width + 1])
                            / 16;
                }
            }
            return new Grey(width, height, into);
        }

        Grey half() {
            double[] into = new double[width / 2 * (height / 2)];
            for (int i = 0; i < into.length; i++) {
                int at = i / (width / 2) * 2 * width + i % (width / 2) * 2;
                into[i] = (values[at] + values[at + 1] + values[at + width] + values[at + width + 1]) / 4;
            }
            return new Grey(width / 2, height / 2, into);
        }
    }
}
