package studio.slateroom.provider.animatic.frame;

/**
 * Reads rows of one plane where a mapping puts them, between pixels as their weighted mean in steps of 1/256 pixel.
 * Outside the plane its outermost pixels go on, or the plane begins again where it runs endlessly.
 */
final class PlaneRows {

    private static final int FRACTION = 8;
    private static final int ONE = 1 << FRACTION;
    private static final int FINE = 1 << 16;

    /** Where a row is bent, so many values are read along a straight line; the error stays below 1/200 pixel. */
    private static final int SPAN = 16;

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
        for (int i = 0; i < count && mapping.level(); i++) {
            int position = fixed(x(i, 0));
            columns[i] = column(position);
            fractions[i] = endless || inside(position, width) ? position & (ONE - 1) : 0;
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
            readLevel(plane, row, into);
        } else {
            int span = mapping.evenRows() ? count : SPAN;
            for (int from = 0; from < count; from += span) {
                readTurned(plane, row, from, Math.min(count, from + span), into);
            }
        }
    }

    private void readLevel(byte[] plane, int row, int[] into) {
        int position = clamp(fixed(y(0, row)), height);
        int upper = (position >> FRACTION) * width;
        int lower = Math.min(upper + width, (height - 1) * width);
        int below = position & (ONE - 1);
        int above = ONE - below;
        int first = endless ? 0 : columns[0];
        int last = endless ? width - 1 : Math.min(width - 1, columns[count - 1] + 1);
        int[] mixed = blended;
        for (int x = first; x <= last; x++) {
            mixed[x] = (plane[upper + x] & 255) * above + (plane[lower + x] & 255) * below;
        }
        mixed[width] = mixed[endless ? 0 : width - 1];
        int[] lefts = columns;
        int[] shares = fractions;
        for (int i = 0; i < into.length && i < lefts.length; i++) {
            int left = mixed[lefts[i]];
            into[i] = (left * ONE + (mixed[lefts[i] + 1] - left) * shares[i] + ONE * ONE / 2) >> (2 * FRACTION);
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
