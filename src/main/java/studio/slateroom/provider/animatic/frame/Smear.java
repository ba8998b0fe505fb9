package studio.slateroom.provider.animatic.frame;

/** The smear that a swinging camera leaves: every row spread to the sides. For one thread. */
final class Smear {

    /** The part of a frame's time during which the shutter is open. */
    private static final double SHUTTER = 0.5;

    private final int[] row;

    Smear(int width) {
        row = new int[width + 1];
    }

    /**
     * Spreads a frame.
     *
     * @param way how far the picture goes from this frame to the next, in frame widths
     */
    void apply(YuvFrame frame, double way) {
        for (int plane = 0; plane < 3; plane++) {
            int width = frame.width(plane);
            int radius = (int) StrictMath.round(Math.abs(way) * SHUTTER * width / 2);
            int end = frame.offset(plane) + width * frame.height(plane);
            for (int at = frame.offset(plane); at < end && radius > 0; at += width) {
                spread(frame.bytes(), at, width, radius);
            }
        }
    }

    private void spread(byte[] bytes, int at, int width, int radius) {
        for (int x = 0; x < width; x++) {
            row[x + 1] = row[x] + (bytes[at + x] & 255);
        }
        for (int x = 0; x < width; x++) {
            int from = Math.max(0, x - radius);
            int to = Math.min(width, x + radius + 1);
            bytes[at + x] = (byte) ((row[to] - row[from] + (to - from) / 2) / (to - from));
        }
    }
}
