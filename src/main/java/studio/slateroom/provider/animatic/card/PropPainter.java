package studio.slateroom.provider.animatic.card;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import studio.slateroom.provider.animatic.draw.Glow;
import studio.slateroom.provider.animatic.draw.Icons;
import studio.slateroom.provider.animatic.draw.Silhouettes;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Prop;

/** Paints one pictogram in the scene's light. */
final class PropPainter {

    /** What a thing is made of whose colour nobody knows. */
    private static final Tint PLAIN = Tint.parse("#a9a59c");

    /** How much darker a thing is than in daylight; less than people are, for it is smaller. */
    private static final double DIMMING = 0.16;

    /** What is behind counts as bright from this lightness on, and things are darker than it, else lighter. */
    private static final double BRIGHT = 0.55;

    /** By how much, in lightness. */
    private static final double CONTRAST = 0.24;

    /** A thing's own colour is never changed by more. */
    private static final double MOST = 0.4;

    /** How much of the light a pool of shade takes. */
    private static final double SHADE = 0.5;

    private final Easel easel;
    private boolean pooled;

    PropPainter(Easel easel) {
        this.easel = easel;
    }

    /**
     * Paints a thing.
     *
     * @param across how far to the right of the middle, in frame widths
     * @param foot where its lower edge is, in frame heights from the upper edge
     * @param length its longer side, in frame heights
     * @param standing whether it throws a shadow on the ground
     */
    void paint(Prop prop, double across, double foot, double length, boolean standing) {
        Path2D outline = Icons.outline(prop.icon());
        double size = length * easel.unit();
        double x = easel.x(across);
        double y = easel.y(foot);
        Rectangle2D bounds = outline.getBounds2D();
        Point2D middle = new Point2D.Double(x, y - bounds.getHeight() * size / 2);
        Graphics2D g = easel.sheet().graphics();
        if (standing) {
            Point2D feet = new Point2D.Double(x - easel.lightSide() * size * 0.06, y);
            Glow.paint(g, feet, size * bounds.getWidth() * 0.75, size * 0.09, Tint.BLACK, 0.7);
        }
        Tint tint = easel.mood().seen(distinct(prop.colour().orElse(PLAIN)));
        if (prop.shining()) {
            Glow.paint(g, middle, size * 1.5, size * 1.5, tint, 0.55);
        } else {
            Glow.paint(g, middle, size * 0.85, size * 0.85, easel.mood().ink(), 0.3);
        }
        g.dispose();
        Paints paints = new Paints(easel.mood(), tint, tint, tint, tint, prop.shining() ? 0 : easel.dimmed(DIMMING));
        new Cutout(AffineTransform.getTranslateInstance(x, y), paints)
                .with(Silhouettes.Role.BODY, scaled(outline, size))
                .paint(
                        easel.sheet(),
                        easel.relief().scaled(prop.shining() ? 0.3 : 0.8),
                        size * 0.10,
                        Math.max(1.2, size * 0.008));
    }

    /** A pool of shade before which things stand out that are looked at; lengths are as above. */
    void pool(double across, double middle, double radius) {
        Graphics2D g = easel.sheet().graphics();
        Point2D centre = new Point2D.Double(easel.x(across), easel.y(middle));
        Glow.paint(
                g,
                centre,
                radius * easel.unit(),
                radius * easel.unit(),
                easel.mood().ink(),
                SHADE);
        g.dispose();
        pooled = true;
    }

    private double behind() {
        double open = easel.mood().horizon().towards(easel.mood().haze(), 0.5).lightness();
        return pooled ? open * (1 - SHADE) : open;
    }

    /** A colour that stands out from what is behind. */
    private Tint distinct(Tint tint) {
        double behind = behind();
        double distance = tint.lightness() - behind;
        if (behind > BRIGHT && distance > -CONTRAST) {
            return tint.darker(Math.min(MOST, distance + CONTRAST));
        }
        return distance < CONTRAST && behind <= BRIGHT ? tint.lighter(Math.min(MOST, CONTRAST - distance)) : tint;
    }

    private static Path2D scaled(Path2D outline, double by) {
        return new Path2D.Double(outline, AffineTransform.getScaleInstance(by, by));
    }
}
