package studio.slateroom.provider.animatic.backdrop;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** Open country: a line of trees far off, grass close by. */
final class FieldBackdrop implements Backdrop {

    @Override
    public void paint(Stage stage, Graphics2D g) {
        Sky.paint(stage, g);
        Sky.clouds(stage, g);
        Sky.disc(stage, g, stage.unit() * 0.14, stage.unit() * 0.04, 0.8);
        Tint far = stage.mood().haze().towards(stage.mood().ink(), 0.32);
        g.setColor(far.color());
        g.fill(new Ridge(stage, stage.unit() * 1.4, stage.unit() * 0.05, 0.4, false)
                .area(stage, stage.horizon() - stage.unit() * 0.01));
        trees(stage, g);
        Sky.haze(stage, g, stage.unit() * 0.18, 0.4);
        Tint ground = stage.mood().ground();
        Tint lit = ground.towards(stage.mood().horizon(), 0.4);
        stage.band(
                g,
                stage.horizon(),
                stage.height() + 1,
                lit.color(),
                ground.darker(0.5).color());
        stage.glow(
                g,
                stage.light(),
                stage.horizon(),
                stage.unit() * 0.9,
                stage.unit() * 0.2,
                stage.mood().accent(),
                0.35);
        grass(stage, g);
    }

    private static void trees(Stage stage, Graphics2D g) {
        Tint tint = stage.mood().haze().towards(stage.mood().ink(), 0.55);
        g.setColor(tint.color());
        for (double x = 0; x < stage.width(); x += stage.unit() * stage.between(0.015, 0.09)) {
            double radius = stage.unit() * stage.between(0.012, 0.038);
            double y = stage.horizon() - radius * 0.7;
            g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2.4 * radius));
        }
    }

    private static void grass(Stage stage, Graphics2D g) {
        double depth = stage.height() - stage.horizon();
        int blades = 1500;
        for (int i = 0; i < blades; i++) {
            double near = StrictMath.sqrt((double) i / blades);
            double y = stage.horizon() + depth * (0.15 + 0.9 * near * near);
            double x = stage.random().nextDouble() * stage.width();
            double height = stage.unit() * (0.012 + 0.07 * near * near) * stage.between(0.6, 1.3);
            double lean = height * stage.between(-0.15, 0.5);
            Tint tint = stage.mood().ground().towards(stage.mood().accent(), stage.between(0, 0.45) * (1 - 0.6 * near));
            g.setColor(tint.darker(0.25 * near).color(0.75));
            g.setStroke(new BasicStroke((float) Math.max(0.6, height * 0.05)));
            g.draw(new QuadCurve2D.Double(x, y, x, y - height * 0.6, x + lean, y - height));
        }
    }
}
