package studio.slateroom.provider.animatic.slate;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.frame.Stamp;
import studio.slateroom.provider.animatic.frame.YuvFrame;
import studio.slateroom.provider.animatic.frame.YuvPanel;

/** Small marks that a frame is judged by: the upper corners of action safe, and the thirds on the frame's edges. */
final class Guides {

    private static final double CORNER_OPACITY = 0.5;
    private static final double THIRD_OPACITY = 0.34;

    /** The dark edge that keeps a mark visible before a bright picture. */
    private static final double EDGE_OPACITY = 0.3;

    private final List<Stamp> marks = new ArrayList<>();

    Guides(FrameSize frame, SlateGrid grid) {
        int margin = grid.margin();
        double line = Math.max(1, StrictMath.round(grid.label() * 0.09));
        double length = grid.label() * 0.95;
        int side = even(length + 2 * line);
        marks.add(corner(side, length, line, false, even(margin), even(margin)));
        marks.add(corner(side, length, line, true, even(frame.width() - margin) - side, even(margin)));
        double tick = grid.label() * 0.5;
        for (int third = 1; third <= 2; third++) {
            int x = even(frame.width() * third / 3.0);
            marks.add(
                    mark(even(3 * line), even(tick), new Rectangle2D.Double(line, 0, line, tick), THIRD_OPACITY, x, 0));
        }
        // The lower third of the edges belongs to the slate.
        int y = even(frame.height() / 3.0);
        Rectangle2D left = new Rectangle2D.Double(0, line, tick, line);
        marks.add(mark(even(tick), even(3 * line), left, THIRD_OPACITY, 0, y));
        int width = even(tick);
        Rectangle2D right = new Rectangle2D.Double(width - tick, line, tick, line);
        marks.add(mark(width, even(3 * line), right, THIRD_OPACITY, frame.width() - width, y));
    }

    void draw(YuvFrame frame, double strength) {
        marks.forEach(mark -> mark.draw(frame, strength));
    }

    private static Stamp corner(int side, double length, double line, boolean right, int x, int y) {
        Layer layer = new Layer(side, side);
        Graphics2D g = layer.graphics();
        double edge = right ? side - line - length : line;
        double stem = right ? side - 2 * line : line;
        Rectangle2D across = new Rectangle2D.Double(edge, line, length, line);
        Rectangle2D down = new Rectangle2D.Double(stem, 2 * line, line, length - line);
        paint(g, across, line, CORNER_OPACITY);
        paint(g, down, line, CORNER_OPACITY);
        g.dispose();
        return stamp(layer, x, y);
    }

    private static Stamp mark(int width, int height, Rectangle2D bar, double opacity, int x, int y) {
        Layer layer = new Layer(width, height);
        Graphics2D g = layer.graphics();
        paint(g, bar, 1, opacity);
        g.dispose();
        return stamp(layer, x, y);
    }

    private static void paint(Graphics2D g, Rectangle2D bar, double edge, double opacity) {
        g.setColor(Tint.BLACK.color(EDGE_OPACITY));
        g.fill(new Rectangle2D.Double(
                bar.getX() - edge, bar.getY() - edge, bar.getWidth() + 2 * edge, bar.getHeight() + 2 * edge));
        g.setColor(Tint.WHITE.color(opacity));
        g.fill(bar);
    }

    private static Stamp stamp(Layer layer, int x, int y) {
        return new Stamp(YuvPanel.translucent(layer.pixels(), layer.width(), layer.height()), x, y);
    }

    private static int even(double value) {
        return 2 * (int) StrictMath.ceil(value / 2);
    }
}
