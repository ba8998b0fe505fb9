package studio.slateroom.provider.animatic.backdrop;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** Lamps as a lens sees them. */
public final class Lights {

    private Lights() {}

    /** The colours that lamps have in a mood, from the commonest on. */
    static Tint lamp(Stage stage) {
        double choice = stage.random().nextDouble();
        Tint accent = stage.mood().accent();
        Tint key = stage.mood().key();
        return choice < 0.45
                ? accent
                : choice < 0.75 ? key : choice < 0.9 ? accent.lighter(0.5) : key.towards(accent, 0.5);
    }

    /**
     * Lamps far out of focus: discs with a slightly brighter edge.
     *
     * @param top the band's upper edge
     * @param bottom its lower edge
     * @param size the largest radius
     */
    public static void bokeh(Stage stage, Graphics2D g, int count, double top, double bottom, double size) {
        for (int i = 0; i < count; i++) {
            double radius = size * stage.between(0.35, 1);
            double x = stage.random().nextDouble() * stage.width();
            double y = stage.between(top, bottom);
            Tint tint = lamp(stage);
            double opacity = stage.between(0.10, 0.42);
            Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            g.setColor(tint.color(opacity));
            g.fill(disc);
            g.setColor(tint.lighter(0.3).color(opacity * 0.8));
            g.setStroke(new BasicStroke((float) Math.max(1, radius * 0.07)));
            g.draw(disc);
        }
    }

    /** Lamps that rush past: soft horizontal streaks. */
    static void streaks(Stage stage, Graphics2D g, int count, double top, double bottom) {
        for (int i = 0; i < count; i++) {
            double length = stage.unit() * stage.between(0.15, 0.7);
            double thickness = stage.unit() * stage.between(0.004, 0.022);
            double x = stage.between(-0.1, 1) * stage.width();
            double y = stage.between(top, bottom);
            Tint tint = lamp(stage);
            double opacity = stage.between(0.25, 0.85);
            g.setColor(tint.color(opacity));
            g.fill(new RoundRectangle2D.Double(x, y, length, thickness, thickness, thickness));
            stage.glow(g, x + length / 2, y, length * 0.7, thickness * 5, tint, opacity * 0.3);
        }
    }
}
