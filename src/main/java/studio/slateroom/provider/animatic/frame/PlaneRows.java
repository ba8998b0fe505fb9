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
    private final int[] values;
    private int from;
    private int to;

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
        this.values = new int[mapping.level() ? 0 : count];
        this.to = count;
        for (int i = 0; i < count && mapping.level(); i++) {
            int position = fixed(x(i, 0));
            boolean between = endless || inside(position, width);
            offsets[i] = MixedRow.offset(column(position));
            weights[i] = MixedRow.weights(between ? position & (ONE - 1) : 0);
        }
    }

    /** Where the centre of a pixel of the frame's plane lies in the panel's plane, whose first pixel is at 0. */
    private double x(int column, int row) {
        return mapping.panelX((column + 0.5) * subsampling, (row + 0.5) * subsampling) / subsampling - 0.5;
    }

    private double y(int column, int row) {
        return mapping.panelY((column + 0.5) * subsampling, (row + 0.5) * subsampling) / subsampling - 0.5;
    }

    /**
     * Leaves out the columns that show nothing of a part of the panel's plane. Only a level camera's can be told.
     *
     * @return whether any are left
     */
    boolean within(Visible part) {
        if (!endless && mapping.level()) {
            while (from < count && MixedRow.pixel(offsets[from]) + 1 < part.left()) {
                from++;
            }
            while (to > from && MixedRow.pixel(offsets[to - 1]) > part.right()) {
                to--;
            }
        }
        return from < to;
    }

    /** The first column that is read. */
    int from() {
        return from;
    }

    /** The first column behind those that are read. */
    int to() {
        return to;
    }

    /** Whether a row of the frame's plane shows nothing of a part of the panel's plane, being above or below it. */
    boolean misses(int row, Visible part) {
        if (mapping.bend().bulge() != 0) {
            return false;
        }
        double left = y(0, row);
        double right = y(count - 1, row);
        boolean above = part.top() > 0 && Math.max(left, right) + 1.5 < part.top();
        boolean below = part.bottom() < height - 1 && Math.min(left, right) - 1 > part.bottom();
        return above || below;
    }

    /** Reads one row of the frame's plane out of the panel's plane. */
    void read(byte[] plane, int row, int[] into) {
        if (mapping.level()) {
            mix(plane, row);
            mixed.read(offsets, weights, from, to, into);
        } else {
            int span = mapping.evenRows() ? count : SPAN;
            for (int from = 0; from < count; from += span) {
                readTurned(plane, row, from, Math.min(count, from + span), into);
            }
        }
    }

    /** Reads one row straight into bytes, of which the first is told. */
    void read(byte[] plane, int row, byte[] into, int at) {
        if (mapping.level()) {
            mix(plane, row);
            mixed.read(offsets, weights, into, at);
        } else {
            read(plane, row, values);
            for (int i = 0; i < count; i++) {
                into[at + i] = (byte) values[i];
            }
        }
    }

    private void mix(byte[] plane, int row) {
        int position = clamp(fixed(y(0, row)), height);
        int upper = (position >> FRACTION) * width;
        int lower = Math.min(upper + width, (height - 1) * width);
        int first = endless ? 0 : MixedRow.pixel(offsets[from]);
        int last = endless ? width - 1 : Math.min(width - 1, MixedRow.pixel(offsets[to - 1]) + 1);
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
