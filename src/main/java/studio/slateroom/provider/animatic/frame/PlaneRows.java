package studio.slateroom.provider.animatic.frame;

/**
 * Reads rows of one plane where a mapping puts them, between pixels as their weighted mean in steps of 1/256 pixel.
 * Outside the plane its outermost pixels go on, or the plane begins again where it runs endlessly.
 */
final class PlaneRows {

    private static final int FRACTION = 8;
    private static final int ONE = MixedRow.ONE;
    private static final int FINE = 1 << 16;

    /** Where a row is bent, so many values are read along a straight line; the error stays below 1/200 pixel. */
    private static final int SPAN = 16;

    private final Mapping mapping;
    private final int subsampling;
    private final int width;
    private final int height;
    private final boolean endless;
    private final int count;
    private final int[] offsets;
    private final long[] weights;
    private final MixedRow mixed;
    private int first = Integer.MAX_VALUE;
    private int last;

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
        this.offsets = new int[count];
        this.weights = new long[count];
        this.mixed = new MixedRow(width);
        for (int i = 0; i < count && mapping.level(); i++) {
            int position = fixed(x(i, 0));
            int column = column(position);
            boolean between = endless || inside(position, width);
            offsets[i] = MixedRow.offset(column);
            weights[i] = MixedRow.weights(between ? position & (ONE - 1) : 0);
            first = endless ? 0 : Math.min(first, column);
            last = endless ? width - 1 : Math.max(last, Math.min(column + 1, width - 1));
        }
    }

    /** Where the centre of a pixel of the frame's plane lies in the panel's plane, whose first pixel is at 0. */
    private double x(int column, int row) {
        return mapping.panelX((column + 0.5) * subsampling, (row + 0.5) * subsampling) / subsampling - 0.5;
    }

    private double y(int column, int row) {
        return mapping.panelY((column + 0.5) * subsampling, (row + 0.5) * subsampling) / subsampling - 0.5;
    }

    /** Whether a row of the frame's plane shows nothing but what lies above a row of the panel's plane. */
    boolean above(int row, int first) {
        return mapping.bend().bulge() == 0 && Math.max(y(0, row), y(count - 1, row)) + 1.5 < first;
    }

    /** Reads one row of the frame's plane out of the panel's plane. */
    void read(byte[] plane, int row, int[] into) {
        if (mapping.level()) {
            mix(plane, row);
            mixed.read(offsets, weights, into);
        } else {
            int span = mapping.evenRows() ? count : SPAN;
            for (int from = 0; from < count; from += span) {
                readTurned(plane, row, from, Math.min(count, from + span), into);
            }
        }
    }

    /** Whether rows are read straight, which is the fast way. */
    boolean isLevel() {
        return mapping.level();
    }

    /** Reads one row of a level plane straight into bytes, of which the first is told. */
    void read(byte[] plane, int row, byte[] into, int at) {
        mix(plane, row);
        mixed.read(offsets, weights, into, at);
    }

    private void mix(byte[] plane, int row) {
        int position = clamp(fixed(y(0, row)), height);
        int upper = (position >> FRACTION) * width;
        int lower = Math.min(upper + width, (height - 1) * width);
        mixed.mix(plane, upper, lower, position & (ONE - 1), first, last);
        if (endless) {
            mixed.loop();
        }
    }

    /** Goes through the plane on a slope, in steps of 1/65536 pixel. */
    private void readTurned(byte[] plane, int row, int from, int to, int[] into) {
        double x = x(from, row);
        double y = y(from, row);
        long right = StrictMath.round((x(to, row) - x) * FINE / (to - from));
        long down = StrictMath.round((y(to, row) - y) * FINE / (to - from));
        long atX = StrictMath.round(x * FINE);
        long atY = StrictMath.round(y * FINE);
        long lastX = (width - 1L) * FINE - 1;
        long lastY = (height - 1L) * FINE - 1;
        for (int i = from; i < to; i++, atX += right, atY += down) {
            int insideX = (int) (endless ? Math.floorMod(atX, (long) width * FINE) : Math.clamp(atX, 0, lastX));
            int insideY = (int) Math.clamp(atY, 0, lastY);
            int line = (insideY >> 16) * width;
            int left = insideX >> 16;
            int at = line + left;
            int next = left + 1 == width ? line : at + 1;
            int across = insideX >> 8 & 255;
            int along = insideY >> 8 & 255;
            int top = (plane[at] & 255) * (ONE - across) + (plane[next] & 255) * across;
            int bottom = (plane[at + width] & 255) * (ONE - across) + (plane[next + width] & 255) * across;
            into[i] = (top * (ONE - along) + bottom * along + ONE * ONE / 2) >> 16;
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
