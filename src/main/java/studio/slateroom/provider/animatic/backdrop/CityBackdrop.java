package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** A street between tall houses, its ground mirroring the lights. */
final class CityBackdrop implements Backdrop {

    @Override
    public void paint(Stage stage, Graphics2D g) {
        Sky.paint(stage, g);
        if (Sky.dark(stage.mood())) {
            Sky.stars(stage, g, 60);
        } else {
            Sky.clouds(stage, g);
        }
        Skyline skyline = new Skyline(stage);
        skyline.row(g, 0, stage.unit() * 0.34, stage.horizon());
        Sky.haze(stage, g, stage.unit() * 0.4, 0.55);
        skyline.row(g, 0.4, stage.unit() * 0.46, stage.horizon());
        Sky.haze(stage, g, stage.unit() * 0.3, 0.4);
        canyon(stage, g);
        ground(stage, g);
    }

    /** The near houses to both sides, with their signs. */
    private static void canyon(Stage stage, Graphics2D g) {
        for (int side = 0; side < 2; side++) {
            double reach = 0.02;
            for (int i = 0; i < 3; i++) {
                double width = stage.unit() * stage.between(0.16, 0.26) * (1 - 0.2 * i);
                double x = side == 0
                        ? stage.unit() * reach - stage.unit() * 0.06
                        : stage.width() - stage.unit() * reach - width + stage.unit() * 0.06;
                double height = stage.unit() * stage.between(0.55, 0.95) * (1 - 0.22 * i);
                Tint wall = stage.mood().ink().towards(stage.mood().haze(), 0.10 + 0.16 * i);
                g.setColor(wall.color());
                g.fill(new Rectangle2D.Double(x, stage.horizon() - height, width, height + stage.unit() * 0.05));
                if (Sky.dark(stage.mood())) {
                    sign(stage, g, side == 0 ? x + width * 0.86 : x + width * 0.06, stage.horizon() - height * 0.7);
                }
                reach += width / stage.unit() * 0.78;
            }
        }
    }

    /** An upright sign, and its light around it. */
    private static void sign(Stage stage, Graphics2D g, double x, double y) {
        double width = stage.unit() * stage.between(0.018, 0.034);
        double height = stage.unit() * stage.between(0.10, 0.24);
        Tint tint = Lights.lamp(stage);
        stage.glow(g, x + width / 2, y + height / 2, height * 0.9, tint, 0.4);
        g.setColor(tint.color(0.85));
        g.fill(new RoundRectangle2D.Double(x, y, width, height, width * 0.4, width * 0.4));
        g.setColor(stage.mood().ink().color(0.65));
        for (double at = y + width * 0.5; at < y + height - width * 0.6; at += width * 0.9) {
            g.fill(new Rectangle2D.Double(x + width * 0.25, at, width * 0.5, width * 0.4));
        }
    }

    private static void ground(Stage stage, Graphics2D g) {
        Reflection.paint(stage, g, 0.85);
        Tint ground = stage.mood().ground();
        stage.band(g, stage.horizon(), stage.height(), ground.color(0.1), ground.color(0.75));
        g.setColor(stage.mood().accent().color(0.10));
        g.fill(new Rectangle2D.Double(0, stage.horizon(), stage.width(), Math.max(1, stage.unit() * 0.002)));
    }
}
