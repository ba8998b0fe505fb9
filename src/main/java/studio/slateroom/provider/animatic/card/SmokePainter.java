package studio.slateroom.provider.animatic.card;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Facing;

/** Paints a burning cigarette and its smoke. */
final class SmokePainter {

    private static final Tint PAPER = Tint.parse("#e8e2d8");
    private static final Tint EMBER = Tint.parse("#ff7a2a");

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
        g.setColor(PAPER.towards(easel.mood().ink(), 0.2).color());
        g.draw(new Line2D.Double(line[0], line[1], line[2], line[3]));
        g.setStroke(new BasicStroke((float) (size * 0.034), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(EMBER.color());
        g.draw(new Line2D.Double(
                line[2] - (line[2] - line[0]) * 0.06, line[3] - (line[3] - line[1]) * 0.06, line[2], line[3]));
        g.dispose();
    }

    private void smoke(double x, double y, double size) {
        Layer sheet = easel.sheet();
        Graphics2D g = sheet.graphics();
        Tint tint = easel.mood().accent().towards(easel.mood().haze(), 0.35);
        for (int strand = 0; strand < 2; strand++) {
            Path2D path = new Path2D.Double();
            path.moveTo(x, y);
            double sway = size * (strand == 0 ? 0.13 : -0.10);
            double drift = size * 0.16 * strand;
            path.curveTo(x + sway, y - size * 0.3, x - sway, y - size * 0.55, x + drift, y - size * 0.85);
            path.curveTo(
                    x + drift + sway * 1.6,
                    y - size * 1.1,
                    x + drift - sway,
                    y - size * 1.5,
                    x + drift * 2,
                    y - size * 2.2);
            for (int width = 7; width >= 1; width--) {
                g.setStroke(
                        new BasicStroke((float) (size * 0.018 * width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.setColor(tint.color(0.045));
                g.draw(path);
            }
        }
        g.dispose();
    }
}
