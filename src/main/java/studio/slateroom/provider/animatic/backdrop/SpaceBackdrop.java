package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** Stars, a nebula and the lit edge of a planet. */
final class SpaceBackdrop implements Backdrop {

    @Override
    public void paint(Stage stage, Graphics2D g) {
        Tint black = stage.mood().high().darker(0.55);
        stage.band(g, 0, stage.height() + 1, black.color(), black.lighter(0.02).color());
        for (int i = 0; i < 16; i++) {
            double way = stage.between(-0.2, 1.2);
            double x = stage.width() * way;
            double y = stage.height() * (0.75 - 0.55 * way) + stage.unit() * stage.between(-0.2, 0.2);
            Tint tint = i % 3 == 0 ? stage.mood().key() : stage.mood().horizon();
            stage.glow(
                    g,
                    x,
                    y,
                    stage.unit() * stage.between(0.2, 0.55),
                    stage.unit() * stage.between(0.1, 0.3),
                    tint,
                    0.16);
        }
        for (int i = 0; i < 420; i++) {
            double size = stage.unit() * stage.between(0.0008, 0.003);
            g.setColor(Tint.WHITE.color(stage.between(0.1, 0.9)));
            g.fill(new Ellipse2D.Double(
                    stage.random().nextDouble() * stage.width(),
                    stage.random().nextDouble() * stage.height(),
                    size,
                    size));
        }
        planet(stage, g);
    }

    private static void planet(Stage stage, Graphics2D g) {
        double radius = stage.unit() * 0.62;
        double x = stage.light() + stage.unit() * 0.1;
        double y = stage.horizon() + radius * 0.75;
        Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        stage.glow(g, x, y, radius * 1.5, stage.mood().accent(), 0.4);
        g.setColor(stage.mood().accent().lighter(0.3).color());
        g.fill(disc);
        g.setColor(stage.mood().key().towards(stage.mood().high(), 0.4).color());
        g.fill(new Ellipse2D.Double(x - radius * 0.99, y - radius * 0.985, 1.98 * radius, 1.98 * radius));
        Area night = new Area(disc);
        night.intersect(
                new Area(new Ellipse2D.Double(x - radius * 1.05, y - radius * 0.86, 2.2 * radius, 2.2 * radius)));
        g.setColor(stage.mood().ink().color(0.82));
        g.fill(night);
    }
}
