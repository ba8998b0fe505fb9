package studio.slateroom.provider.animatic.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;

/** Soft lights and soft shadows. */
public final class Glow {

    private static final float[] STOPS = {0, 0.2f, 0.45f, 0.72f, 1};
    private static final double[] FALLOFF = {1, 0.72, 0.34, 0.1, 0};

    private Glow() {}

    /**
     * Paints a spot that is strongest in its middle and fades to nothing.
     *
     * @param radiusX how far it reaches to the sides, in pixels
     * @param radiusY how far it reaches up and down
     * @param opacity of its middle, 0 to 1
     */
    public static void paint(Graphics2D g, Point2D centre, double radiusX, double radiusY, Tint tint, double opacity) {
        if (radiusX < 1 || radiusY < 1) {
            return;
        }
        Color[] colours = new Color[STOPS.length];
        for (int i = 0; i < STOPS.length; i++) {
            colours[i] = tint.color(opacity * FALLOFF[i]);
        }
        Graphics2D h = (Graphics2D) g.create();
        h.translate(centre.getX(), centre.getY());
        h.scale(1, radiusY / radiusX);
        h.setPaint(new RadialGradientPaint(new Point2D.Double(), (float) radiusX, STOPS, colours));
        h.fill(new Ellipse2D.Double(-radiusX, -radiusX, 2 * radiusX, 2 * radiusX));
        h.dispose();
    }
}
