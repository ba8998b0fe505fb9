package studio.slateroom.provider.animatic.frame;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What there is of one plane of a panel with opacity, as stretches within its rows. Long ones of a single colour, as the
 * shadow under a slate's text is made of, are put on a frame eight pixels at a time, in lanes of 16 bits.
 */
final class Stretches {

    /** Shorter ones of a single colour are not worth their own step. */
    private static final int LONG = 16;

    private static final int GROUP = 8;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EVEN_BYTES = 0x00FF00FF00FF00FFL;
    private static final long EACH_LANE = 0x0001000100010001L;

    private final byte[] colours;
    private final byte[] opacity;
    private final int width;

    /** Of each stretch where it begins in the plane, where it ends, and whether it has a single colour. */
    private int[] found = new int[63];

    private int count;

    Stretches(byte[] colours, byte[] opacity, int width) {
        this.colours = colours;
        this.opacity = opacity;
        this.width = width;
        for (int row = 0; row < colours.length; row += width) {
            find(row, row + width);
        }
    }

    private void find(int start, int end) {
        int open = start;
        int at = start;
        while (at < end) {
            int next = equal(at, end);
            if (opacity[at] == 0 || next - at >= LONG) {
                add(open, at, 0);
                if (opacity[at] != 0) {
                    add(at, next, 1);
                }
                open = next;
            }
            at = next;
        }
        add(open, end, 0);
    }

    /** The first pixel that is another than the one before. */
    private int equal(int at, int end) {
        int next = at + 1;
        while (next < end && opacity[next] == opacity[at] && colours[next] == colours[at]) {
            next++;
        }
        return next;
    }

    private void add(int from, int to, int single) {
        if (from < to) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = from;
            found[count++] = to;
            found[count++] = single;
        }
    }

    /**
     * Puts the rows on a plane of a frame.
     *
     * @param plane the frame's bytes
     * @param corner where the first pixel of the first row lies in them
     * @param stride how far the frame's rows lie from each other
     * @param rows from the first to behind the last that lies in the frame
     * @param right behind the last column that does
     * @param share the strength, up to 256
     */
    void draw(byte[] plane, int corner, int stride, Rows rows, int right, int share) {
        for (int i = 0; i < count; i += 3) {
            int row = found[i] / width;
            int start = row * width;
            int to = Math.min(found[i + 1], start + right);
            if (row >= rows.first() && row < rows.end()) {
                int into = corner + row * stride - start;
                int left = found[i + 2] == 0 ? found[i] : even(plane, into, found[i], to, share);
                mix(plane, into, left, to, share);
            }
        }
    }

    /** Rows of a stamp. */
    record Rows(int first, int end) {}

    /** Mixes eight pixels at a time, and gives the first that is left. */
    private int even(byte[] plane, int into, int from, int to, int share) {
        int rest = 255 - (((opacity[from] & 255) * share) >> 8);
        long colour = (((colours[from] & 255) * share) >> 8) * EACH_LANE;
        int at = from;
        for (; at + GROUP <= to; at += GROUP) {
            long there = (long) LONGS.get(plane, into + at);
            long even = behind(there & EVEN_BYTES, rest) + colour;
            long odd = behind((there >>> 8) & EVEN_BYTES, rest) + colour;
            LONGS.set(plane, into + at, even | (odd << 8));
        }
        return at;
    }

    /** What of four pixels is seen through, as {@link Opacity#share} has it. */
    private static long behind(long pixels, int rest) {
        long rounded = pixels * rest + 128 * EACH_LANE;
        return ((rounded + ((rounded >>> 8) & EVEN_BYTES)) >>> 8) & EVEN_BYTES;
    }

    private void mix(byte[] plane, int into, int from, int to, int share) {
        for (int i = from; i < to; i++) {
            int alpha = ((opacity[i] & 255) * share) >> 8;
            int colour = ((colours[i] & 255) * share) >> 8;
            int behind = Opacity.share((plane[into + i] & 255) * (255 - alpha));
            plane[into + i] = (byte) Math.min(255, colour + behind);
        }
    }
}
