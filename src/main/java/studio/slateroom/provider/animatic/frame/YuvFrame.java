package studio.slateroom.provider.animatic.frame;

import java.util.Arrays;
import studio.slateroom.catalog.FrameSize;

/**
 * One frame of the clip as the encoder takes it: the planes Y, U and V one after the other, BT.709 limited range, U and
 * V at half size. It is written over again and again.
 */
public final class YuvFrame {

    /** Black in limited range. */
    public static final int BLACK = 16;

    /** White in limited range. */
    public static final int WHITE = 235;

    /** U and V of every grey. */
    public static final int NEUTRAL = 128;

    private final FrameSize size;
    private final byte[] bytes;

    /** A black frame. */
    public YuvFrame(FrameSize size) {
        this.size = size;
        this.bytes = new byte[size.width() * size.height() * 3 / 2];
        fill(BLACK);
    }

    /** The frame's size in pixels. */
    public FrameSize size() {
        return size;
    }

    /** The planes; not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where a plane begins: 0 is Y, 1 is U, 2 is V. */
    public int offset(int plane) {
        int pixels = size.width() * size.height();
        return plane == 0 ? 0 : pixels + (plane - 1) * pixels / 4;
    }

    /** A plane's width. */
    public int width(int plane) {
        return plane == 0 ? size.width() : size.width() / 2;
    }

    /** A plane's height. */
    public int height(int plane) {
        return plane == 0 ? size.height() : size.height() / 2;
    }

    /** Makes the whole frame one grey. */
    public void fill(int luma) {
        int pixels = size.width() * size.height();
        Arrays.fill(bytes, 0, pixels, (byte) luma);
        Arrays.fill(bytes, pixels, bytes.length, (byte) NEUTRAL);
    }

    /** Takes over another frame of the same size. */
    void copy(YuvFrame other) {
        System.arraycopy(other.bytes, 0, bytes, 0, bytes.length);
    }
}
