package studio.slateroom.provider.animatic.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The weighted mean of two rows of a plane, to be read between its pixels. Eight pixels are mixed at a time, in lanes of
 * 16 bits, and two neighbours are weighed in one multiplication: the compiler does not do that by itself for bytes.
 */
final class MixedRow {

    /** Positions and weights are in 1/256. */
    static final int ONE = 256;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    /** How many bytes a mixed pixel takes. */
    private static final int CELL = Integer.BYTES;

    private static final int GROUP = 8;
    private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;
    private static final long LANE = 0xFFFF;
    private static final long HALF = ((long) ONE * ONE / 2) << 32;

    private final byte[] cells;

    /** A row of so many pixels, and one to read beyond the last. */
    MixedRow(int width) {
        cells = new byte[(width + 1) * CELL];
    }

    /** Where {@link #read} finds a pixel and its right neighbour. */
    static int offset(int pixel) {
        return pixel * CELL;
    }

    /** The pixel that is found there. */
    static int pixel(int offset) {
        return offset / CELL;
    }

    /** How {@link #read} weighs a pixel and its right neighbour. */
    static long weights(int neighbour) {
        return neighbour | (long) (ONE - neighbour) << 32;
    }

    /**
     * Mixes the pixels from one to another.
     *
     * @param upper where the upper row begins in the plane
     * @param lower where the lower one begins
     * @param share the lower one's part
     * @param last the last pixel, included
     */
    void mix(byte[] plane, int upper, int lower, int share, int first, int last) {
        int rest = ONE - share;
        int x = first;
        int end = Math.min(last + 1, plane.length - Math.max(upper, lower)) - GROUP;
        for (; x <= end; x += GROUP) {
            long above = (long) LONGS.get(plane, upper + x);
            long below = (long) LONGS.get(plane, lower + x);
            long even = (above & EVEN_BYTES) * rest + (below & EVEN_BYTES) * share;
            long odd = ((above >>> 8) & EVEN_BYTES) * rest + ((below >>> 8) & EVEN_BYTES) * share;
            int at = offset(x);
            LONGS.set(cells, at, (even & LANE) | ((odd & LANE) << 32));
            LONGS.set(cells, at + 2 * CELL, ((even >>> 16) & LANE) | (((odd >>> 16) & LANE) << 32));
            LONGS.set(cells, at + 4 * CELL, ((even >>> 32) & LANE) | (((odd >>> 32) & LANE) << 32));
            LONGS.set(cells, at + 6 * CELL, (even >>> 48) | ((odd >>> 48) << 32));
        }
        for (; x <= last; x++) {
            INTS.set(cells, offset(x), (plane[upper + x] & 255) * rest + (plane[lower + x] & 255) * share);
        }
    }

    /** Lets the first pixel come again behind the last. */
    void loop() {
        System.arraycopy(cells, 0, cells, cells.length - CELL, CELL);
    }

    /** Reads a part of the values between pixels, at {@link #offset offsets} and by {@link #weights}. */
    void read(int[] offsets, long[] weights, int from, int to, int[] into) {
        for (int i = from; i < to; i++) {
            into[i] = (int) value(offsets[i], weights[i]);
        }
    }

    /** Reads all values between pixels into bytes, of which the first is told. */
    void read(int[] offsets, long[] weights, byte[] into, int at) {
        for (int i = 0; i < offsets.length && i < weights.length; i++) {
            into[at + i] = (byte) value(offsets[i], weights[i]);
        }
    }

    /** The upper half of the product is the pixel by its weight and the neighbour by its own. */
    private long value(int offset, long weights) {
        return ((long) LONGS.get(cells, offset) * weights + HALF) >>> 48;
    }
}
