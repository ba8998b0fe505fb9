package studio.slateroom.provider.animatic.frame;

import java.util.Objects;

/**
 * A small panel with opacity that is put on frames where it belongs, pixel on pixel.
 *
 * @param panel what is put on
 * @param x the frame's column of the panel's left edge, even, from 0
 * @param y the frame's row of the panel's upper edge, even; below 0 where the panel is higher than the frame
 */
public record Stamp(YuvPanel panel, int x, int y) {

    public Stamp {
        if (x % 2 != 0 || y % 2 != 0) {
            throw new IllegalArgumentException("a stamp must keep to the grid of chroma: " + x + "," + y);
        }
    }

    /** The same stamp elsewhere. */
    public Stamp at(int otherX, int otherY) {
        return new Stamp(panel, otherX, otherY);
    }

    /**
     * Puts the stamp on a frame; what lies beyond its upper, right or lower edge is left out.
     *
     * @param strength 0 to 1
     */
    public void draw(YuvFrame frame, double strength) {
        int share = (int) StrictMath.round(strength * 256);
        for (int plane = 0; plane < 3 && share > 0; plane++) {
            draw(frame, plane, share);
        }
    }

    private void draw(YuvFrame frame, int plane, int share) {
        int step = plane == 0 ? 1 : 2;
        byte[] colours = panel.plane(plane);
        byte[] opacity = Objects.requireNonNull(panel.opacity(plane));
        int right = Math.min(panel.width(plane), frame.width(plane) - x / step);
        int bottom = Math.min(panel.height(plane), frame.height(plane) - y / step);
        byte[] bytes = frame.bytes();
        for (int row = Math.max(0, -y / step); row < bottom; row++) {
            int from = row * panel.width(plane);
            int into = frame.offset(plane) + (y / step + row) * frame.width(plane) + x / step;
            for (int column = 0; column < right; column++) {
                int there = opacity[from + column] & 255;
                if (there > 0) {
                    int alpha = (there * share) >> 8;
                    int colour = ((colours[from + column] & 255) * share) >> 8;
                    int behind = Opacity.share((bytes[into + column] & 255) * (255 - alpha));
                    bytes[into + column] = (byte) Math.min(255, colour + behind);
                }
            }
        }
    }
}
