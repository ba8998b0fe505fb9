package studio.slateroom.provider.animatic.frame;

/** Draws panels into frames. One per thread: it keeps its row buffers. */
final class PanelSampler {

    private final int[] values;
    private final int[] opacities;

    /** A sampler for frames of at most this width. */
    PanelSampler(int width) {
        values = new int[width];
        opacities = new int[width];
    }

    /**
     * Draws a panel over a frame; an opaque one covers it.
     *
     * @param endless whether the panel's right edge leads back to its left one
     */
    void draw(YuvPanel panel, Mapping mapping, boolean endless, YuvFrame frame) {
        for (int plane = 0; plane < 3; plane++) {
            int width = frame.width(plane);
            PlaneRows rows =
                    new PlaneRows(mapping, plane == 0 ? 1 : 2, panel.width(plane), panel.height(plane), endless, width);
            byte[] opacity = panel.opacity(plane);
            for (int y = 0; y < frame.height(plane); y++) {
                int at = frame.offset(plane) + y * width;
                if (opacity == null) {
                    rows.read(panel.plane(plane), y, frame.bytes(), at);
                } else if (!rows.above(y, panel.firstRow(plane))) {
                    rows.read(panel.plane(plane), y, values);
                    rows.read(opacity, y, opacities);
                    blend(values, opacities, frame.bytes(), at, width);
                }
            }
        }
    }

    private static void blend(int[] values, int[] opacities, byte[] into, int at, int width) {
        for (int x = 0; x < width; x++) {
            int behind = (into[at + x] & 255) * (255 - opacities[x]);
            into[at + x] = (byte) Math.min(255, values[x] + Opacity.share(behind));
        }
    }
}
