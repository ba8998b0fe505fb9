package studio.slateroom.provider.animatic.frame;

import java.util.Objects;

/** A small panel with opacity that is put on frames where it belongs, pixel on pixel. */
public final class Stamp {

    private final YuvPanel panel;
    private final Stretches[] planes;
    private final int x;
    private final int y;

    /**
     * A stamp.
     *
     * @param panel what is put on
     * @param x the frame's column of the panel's left edge, even, from 0
     * @param y the frame's row of the panel's upper edge, even; below 0 where the panel is higher than the frame
     */
    public Stamp(YuvPanel panel, int x, int y) {
        this(panel, stretches(panel), x, y);
    }

    private Stamp(YuvPanel panel, Stretches[] planes, int x, int y) {
        if (x % 2 != 0 || y % 2 != 0) {
            throw new IllegalArgumentException("a stamp must keep to the grid of chroma: " + x + "," + y);
        }
        this.panel = panel;
        this.planes = planes;
        this.x = x;
        this.y = y;
    }

    private static Stretches[] stretches(YuvPanel panel) {
        Stretches[] planes = new Stretches[3];
        for (int plane = 0; plane < planes.length; plane++) {
            byte[] opacity = Objects.requireNonNull(panel.opacity(plane));
            planes[plane] = new Stretches(panel.plane(plane), opacity, panel.width(plane));
        }
        return planes;
    }

    /** The same stamp elsewhere. */
    public Stamp at(int otherX, int otherY) {
        return new Stamp(panel, planes, otherX, otherY);
    }

    /** In pixels. */
    public int width() {
        return panel.width();
    }

    /**
     * Puts the stamp on a frame; what lies beyond its upper, right or lower edge is left out.
     *
     * @param strength 0 to 1
     */
    public void draw(YuvFrame frame, double strength) {
        int share = (int) StrictMath.round(strength * 256);
        for (int plane = 0; plane < planes.length && share > 0; plane++) {
            int step = plane == 0 ? 1 : 2;
            int stride = frame.width(plane);
            int bottom = Math.min(panel.height(plane), frame.height(plane) - y / step);
            int right = Math.min(panel.width(plane), stride - x / step);
            int corner = frame.offset(plane) + y / step * stride + x / step;
            Stretches.Rows rows = new Stretches.Rows(Math.max(0, -y / step), bottom);
            planes[plane].draw(frame.bytes(), corner, stride, rows, right, share);
        }
    }
}
