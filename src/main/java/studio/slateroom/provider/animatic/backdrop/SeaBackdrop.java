package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** Open water under a low sun or moon, seen from the beach. */
final class SeaBackdrop implements Backdrop {

    @Override
    public void paint(Stage stage, Graphics2D g) {
        Sky.paint(stage, g);
        Sky.clouds(stage, g);
        if (Sky.dark(stage.mood())) {
            Sky.stars(stage, g, 90);
        }
        Sky.disc(stage, g, stage.unit() * 0.10, stage.unit() * 0.038, 0.95);
        Sky.haze(stage, g, stage.unit() * 0.1, 0.35);
        water(stage, g);
        beach(stage, g);
    }

    private static void water(Stage stage, Graphics2D g) {
        Tint far = stage.mood().horizon().towards(stage.mood().high(), 0.55);
        Tint near = stage.mood().high().towards(stage.mood().ground(), 0.55);
        stage.band(g, stage.horizon(), stage.height() + 1, far.color(), near.color());
        double depth = stage.height() - stage.horizon();
        for (int i = 0; i < 1100; i++) {
            double down = stage.random().nextDouble();
            double closeness = down * down;
            double y = stage.horizon() + depth * closeness;
            double width = stage.unit() * (0.006 + 0.07 * closeness) * stage.between(0.5, 1.4);
            double height = Math.max(0.7, stage.unit() * (0.0008 + 0.004 * closeness));
            boolean glitter = i % 2 == 0;
            double spread = stage.unit() * (0.03 + 0.34 * closeness);
            double x = glitter
                    ? stage.light() + stage.random().nextGaussian() * spread
                    : stage.random().nextDouble() * stage.width();
            Tint tint = glitter ? stage.mood().accent().lighter(0.2) : far;
            g.setColor(tint.color(glitter ? stage.between(0.15, 0.6) : stage.between(0.06, 0.25)));
            g.fill(new Ellipse2D.Double(x - width / 2, y, width, height));
        }
    }

    private static void beach(Stage stage, Graphics2D g) {
        double depth = stage.height() - stage.horizon();
        double foot = stage.horizon() + depth * 0.62;
        Ridge line = new Ridge(stage, stage.unit() * 1.9, stage.unit() * 0.02, 0.4, false);
        g.setColor(stage.mood().accent().lighter(0.4).color(0.35));
        g.fill(line.area(stage, foot - stage.unit() * 0.012));
        Tint sand = stage.mood().ground().towards(stage.mood().horizon(), 0.18);
        g.setColor(sand.color());
        g.fill(line.area(stage, foot));
        Path2D wet = line.area(stage, foot);
        g.setClip(wet);
        stage.band(
                g,
                foot - stage.unit() * 0.03,
                stage.height() + 1,
                sand.lighter(0.10).color(),
                sand.darker(0.45).color());
        g.setClip(null);
    }
}
