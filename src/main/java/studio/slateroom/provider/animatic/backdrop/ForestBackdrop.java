package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** Between trunks, with light falling through the leaves. */
final class ForestBackdrop implements Backdrop {

    private static final int DEPTHS = 4;

    @Override
    public void paint(Stage stage, Graphics2D g) {
        Tint light = stage.mood().haze().towards(stage.mood().horizon(), 0.6);
        stage.band(
                g,
                0,
                stage.height() + 1,
                stage.mood().high().towards(light, 0.35).color(),
                light.color());
        stage.glow(
                g,
                stage.light(),
                stage.horizon() - stage.unit() * 0.35,
                stage.unit() * 0.95,
                stage.mood().accent(),
                0.6);
        for (int i = 0; i < DEPTHS; i++) {
            double near = (double) i / (DEPTHS - 1);
            trunks(stage, g, near);
            if (i == 1) {
                rays(stage, g);
            }
        }
        leaves(stage, g);
    }

    private static void trunks(Stage stage, Graphics2D g, double near) {
        Tint bark = stage.mood().haze().towards(stage.mood().ink(), 0.18 + 0.77 * near);
        int count = (int) (stage.width() / stage.unit() * (16 - 11 * near));
        for (int i = 0; i < count; i++) {
            double width = stage.unit() * (0.010 + 0.07 * near * near) * stage.between(0.7, 1.4);
            double x = stage.random().nextDouble() * stage.width();
            boolean inTheWay = near > 0.6 && Math.abs(x - stage.width() / 2.0) < stage.unit() * 0.42;
            double foot = stage.horizon() + stage.unit() * (0.03 + 0.3 * near);
            double lean = width * stage.between(-0.8, 0.8);
            Path2D trunk = new Path2D.Double();
            trunk.moveTo(x - width * 0.7, foot);
            trunk.quadTo(x - width * 0.45, foot - width * 2, x - width * 0.4 + lean, -2);
            trunk.lineTo(x + width * 0.4 + lean, -2);
            trunk.quadTo(x + width * 0.45, foot - width * 2, x + width * 0.75, foot);
            trunk.closePath();
            if (!inTheWay) {
                g.setColor(bark.color());
                g.fill(trunk);
            }
        }
        Sky.haze(stage, g, stage.unit() * 0.45, 0.22 * (1 - near));
        Tint moss = stage.mood().haze().towards(stage.mood().ground(), 0.25 + 0.7 * near);
        double foot = stage.horizon() + stage.unit() * (0.03 + 0.3 * near);
        stage.band(g, foot - stage.unit() * 0.07, foot, moss.color(0), moss.color(1));
        stage.band(
                g,
                foot - 1,
                stage.height() + 1.0,
                moss.color(1),
                moss.darker(0.3).color(1));
    }

    private static void rays(Stage stage, Graphics2D g) {
        for (int i = 0; i < 9; i++) {
            double x = stage.light() + stage.unit() * stage.between(-0.5, 0.7);
            double width = stage.unit() * stage.between(0.03, 0.11);
            Path2D ray = new Path2D.Double();
            ray.moveTo(x, -2);
            ray.lineTo(x + width * 0.5, -2);
            ray.lineTo(x + width - stage.unit() * 0.42, stage.horizon() + stage.unit() * 0.25);
            ray.lineTo(x - width - stage.unit() * 0.42, stage.horizon() + stage.unit() * 0.25);
            ray.closePath();
            g.setColor(stage.mood().accent().color(0.07));
            g.fill(ray);
        }
    }

    private static void leaves(Stage stage, Graphics2D g) {
        for (int i = 0; i < 170; i++) {
            double radius = stage.unit() * stage.between(0.02, 0.075);
            double x = stage.random().nextDouble() * stage.width();
            double edge = Math.abs(x - stage.width() / 2.0) / stage.width() * 2;
            double y = stage.unit() * (stage.between(-0.05, 0.10) + 0.16 * edge * edge);
            g.setColor(stage.mood()
                    .ink()
                    .towards(stage.mood().ground(), stage.between(0, 0.7))
                    .color(0.9));
            g.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2.2, radius * 1.5));
        }
    }
}
