package studio.slateroom.provider.animatic.backdrop;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;
import studio.slateroom.provider.animatic.draw.Glow;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Mood;

/**
 * The sheet on which a place is painted, and what its painter needs to know.
 *
 * @param layer the sheet
 * @param mood the colours
 * @param horizon how far down the horizon is, in pixels
 * @param light how far to the right the light is, in pixels
 * @param unit the frame's height, in pixels: the measure of everything
 * @param random decides what the words leave open
 */
public record Stage(Layer layer, Mood mood, double horizon, double light, double unit, Random random) {

    /** The sheet's width, in pixels. */
    public int width() {
        return layer.width();
    }

    int height() {
        return layer.height();
    }

    /** A number between two others. */
    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Fills a horizontal band with a gradient from its top to its bottom. */
    void band(Graphics2D g, double top, double bottom, Color above, Color below) {
        if (bottom - top >= 1) {
            g.setPaint(new LinearGradientPaint(
                    0, (float) top, 0, (float) bottom, new float[] {0, 1}, new Color[] {above, below}));
            g.fill(new Rectangle2D.Double(0, top, width(), bottom - top));
        }
    }

    /** A soft light, brightest in its middle. */
    void glow(Graphics2D g, double x, double y, double radius, Tint tint, double opacity) {
        glow(g, x, y, radius, radius, tint, opacity);
    }

    /** The same, wider than high or higher than wide. */
    void glow(Graphics2D g, double x, double y, double radiusX, double radiusY, Tint tint, double opacity) {
        Glow.paint(g, new Point2D.Double(x, y), radiusX, radiusY, tint, opacity);
    }
}
