package studio.slateroom.ui.player.vlc;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * One frame in native memory as decoders make them: a plane of brightness and two of colour differences with half the
 * lines and half the width (4:2:0). LibVLC writes it; both happen on its thread.
 */
final class PlanarFrame implements AutoCloseable {

    /** How many planes there are. */
    static final int PLANES = 3;

    /** LibVLC's copying works with vector instructions, which want this. */
    private static final int ALIGNMENT = 64;

    private final int width;
    private final int height;
    private final ColourMatrix matrix;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment[] planes = new MemorySegment[PLANES];
    private final byte[][] bytes = new byte[PLANES][];
    private boolean fresh = true;

    /** Memory for a frame of this size in pixels. */
    PlanarFrame(int width, int height, ColourMatrix matrix) {
        this.width = width;
        this.height = height;
        this.matrix = matrix;
        for (int plane = 0; plane < PLANES; plane++) {
            int size = pitch(plane) * lines(plane);
            planes[plane] = arena.allocate(size, ALIGNMENT);
            bytes[plane] = new byte[size];
        }
    }

    /** Where LibVLC writes a plane. */
    MemorySegment memory(int plane) {
        return planes[plane];
    }

    /** Bytes a line of a plane. */
    int pitch(int plane) {
        int pixels = plane == 0 ? width : (width + 1) / 2;
        return (pixels + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** Lines of a plane. */
    int lines(int plane) {
        return plane == 0 ? height : (height + 1) / 2;
    }

    /**
     * Takes over what LibVLC has written.
     *
     * @return whether that differs from what was taken before; LibVLC shows a frame again some twelve times a second while
     *     it is paused
     */
    boolean take() {
        boolean differs = fresh;
        fresh = false;
        for (int plane = 0; plane < PLANES; plane++) {
            if (differs || planes[plane].mismatch(MemorySegment.ofArray(bytes[plane])) >= 0) {
                MemorySegment.copy(planes[plane], ValueLayout.JAVA_BYTE, 0, bytes[plane], 0, bytes[plane].length);
                differs = true;
            }
        }
        return differs;
    }

    /** Writes the frame that was taken as pixels {@code 0xFFrrggbb}, line by line. */
    void convert(int[] pixels) {
        for (int row = 0; row < height; row++) {
            convert(row, pixels);
        }
    }

    private void convert(int row, int[] pixels) {
        byte[] y = bytes[0];
        byte[] u = bytes[1];
        byte[] v = bytes[2];
        int bright = row * pitch(0);
        int colour = row / 2 * pitch(1);
        int target = row * width;
        for (int x = 0; x < width; x++) {
            pixels[target + x] = matrix.colour(y[bright + x], u[colour + x / 2], v[colour + x / 2]);
        }
    }

    /** Gives the memory back; LibVLC must have ended with it. */
    @Override
    public void close() {
        arena.close();
    }
}
