package studio.slateroom.provider.animatic.card;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import studio.slateroom.provider.animatic.draw.Glow;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Facing;

/** Paints a burning cigarette and its smoke. */
final class SmokePainter {

    private static final Tint PAPER = Tint.parse("#e8e2d8");
    private static final Tint EMBER = Tint.parse("#ff7a2a");

    private static final int PUFFS = 70;

    private final Easel easel;

    SmokePainter(Easel easel) {
        this.easel = easel;
    }

    /** Paints it at the mouth of a head. */
    void paint(AffineTransform head, Facing facing) {
        boolean profile = facing.sideways();
        double[] line = profile ? new double[] {38, -17, 64, -12} : new double[] {6, -18, 26, -9};
        head.transform(line, 0, line, 0, 2);
        double size = StrictMath.sqrt(Math.abs(head.getDeterminant())) * 100;
        smoke(line[2], line[3], size);
        Graphics2D g = easel.sheet().graphics();
        g.setStroke(new BasicStroke((float) (size * 0.032), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(easel.mood().seen(PAPER).towards(easel.mood().ink(), 0.2).color());
        g.draw(new Line2D.Double(line[0], line[1], line[2], line[3]));
        g.setStroke(new BasicStroke((float) (size * 0.034), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(easel.mood().seen(EMBER).color());
        g.draw(new Line2D.Double(
                line[2] - (line[2] - line[0]) * 0.06, line[3] - (line[3] - line[1]) * 0.06, line[2], line[3]));
        g.dispose();
    }

    /** One strand that rises straight, then curls and thins out. */
    private void smoke(double x, double y, double size) {
        Graphics2D g = easel.sheet().graphics();
        Tint tint = easel.mood().accent().towards(easel.mood().haze(), 0.3);
        for (int i = 0; i < PUFFS; i++) {
            double way = (double) i / PUFFS;
            double curl = size * 0.16 * way * StrictMath.sin(9 * StrictMath.sqrt(way) + 0.4);
            double radius = size * (0.02 + 0.11 * way);
            Point2D puff = new Point2D.Double(x + curl + size * 0.12 * way, y - size * 1.9 * way);
            Glow.paint(g, puff, radius, radius * 1.3, tint, 0.24 * (1 - way) + 0.02);
        }
        g.dispose();
    }
}
