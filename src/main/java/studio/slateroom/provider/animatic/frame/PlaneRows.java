package studio.slateroom.provider.animatic.frame;

/**
 * Reads rows of one plane where a mapping puts them, between pixels as their weighted mean in steps of 1/256 pixel.
 * Outside the plane its outermost pixels go on, or the plane begins again where it runs endlessly.
 */
final class PlaneRows {

    private static final int FRACTION = 8;
    private static final int ONE = 1 << FRACTION;

    private final Mapping mapping;
    private final int subsampling;
    private final int width;
    private final int height;
    private final boolean endless;
    private final int count;
    private final int[] columns;
    private final int[] fractions;
    private final int[] blended;

    /**
     * Rows of planes of one size.
     *
     * @param subsampling 1 for planes at full size, 2 for those at half
     * @param width the planes' width
     * @param height the planes' height
     * @param endless whether the right edge leads back to the left one
     * @param count how many values a row is to have
     */
    PlaneRows(Mapping mapping, int subsampling, int width, int height, boolean endless, int count) {
        this.mapping = mapping;
        this.subsampling = subsampling;
        this.width = width;
        this.height = height;
        this.endless = endless;
        this.count = count;
        this.columns = new int[count];
        this.fractions = new int[count];
        this.blended = new int[width + 1];
        for (int i = 0; i < count; i++) {
            int position = fixed(mapping.x() / subsampling + mapping.right() * (i + 0.5) - 0.5);
            columns[i] = column(position);
            fractions[i] = endless || inside(position, width) ? position & (ONE - 1) : 0;
        }
    }

    /** Reads one row of the frame's plane out of the panel's plane. */
    void read(byte[] plane, int row, int[] into) {
        if (mapping.level()) {
            readLevel(plane, row, into);
        } else {
            readTurned(plane, row, into);
        }
    }

    private void readLevel(byte[] plane, int row, int[] into) {
        int position = clamp(fixed(mapping.y() / subsampling + mapping.down() * (row + 0.5) - 0.5), height);
        int upper = (position >> FRACTION) * width;
        int lower = Math.min(upper + width, (height - 1) * width);
        int below = position & (ONE - 1);
        int above = ONE - below;
        int first = endless ? 0 : columns[0];
        int last = endless ? width - 1 : Math.min(width - 1, columns[count - 1] + 1);
        for (int x = first; x <= last; x++) {
            blended[x] = (plane[upper + x] & 255) * above + (plane[lower + x] & 255) * below;
        }
        blended[width] = blended[endless ? 0 : width - 1];
        for (int i = 0; i < count; i++) {
            int column = columns[i];
            int left = blended[column];
            into[i] = (left * ONE + (blended[column + 1] - left) * fractions[i] + ONE * ONE / 2) >> (2 * FRACTION);
        }
    }

    private void readTurned(byte[] plane, int row, int[] into) {
        double x = mapping.x() / subsampling - mapping.turn() * (row + 0.5) - 0.5;
        double y = mapping.y() / subsampling + mapping.down() * (row + 0.5) - 0.5;
        for (int i = 0; i < count; i++) {
            int atX = clamp(fixed(x + mapping.right() * (i + 0.5)), width);
            int atY = clamp(fixed(y + mapping.turn() * (i + 0.5)), height);
            int column = atX >> FRACTION;
            int upper = (atY >> FRACTION) * width;
            int lower = Math.min(upper + width, (height - 1) * width);
            int next = Math.min(column + 1, width - 1);
            int right = atX & (ONE - 1);
            int below = atY & (ONE - 1);
            int top = (plane[upper + column] & 255) * (ONE - right) + (plane[upper + next] & 255) * right;
            int bottom = (plane[lower + column] & 255) * (ONE - right) + (plane[lower + next] & 255) * right;
            into[i] = (top * (ONE - below) + bottom * below + ONE * ONE / 2) >> (2 * FRACTION);
        }
    }

    private int column(int position) {
        return endless ? Math.floorMod(position >> FRACTION, width) : clamp(position, width) >> FRACTION;
    }

    private static boolean inside(int position, int size) {
        return position >= 0 && position < (size - 1) << FRACTION;
    }

    private static int clamp(int position, int size) {
        return Math.clamp(position, 0, (size - 1) << FRACTION);
    }

    private static int fixed(double position) {
        return (int) Math.floor(position * ONE + 0.5);
    }
}
