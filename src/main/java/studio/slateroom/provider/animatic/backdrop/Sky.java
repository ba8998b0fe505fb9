package studio.slateroom.provider.animatic.backdrop;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Mood;

/** Skies. */
final class Sky {

    /** A grey of this level in all three channels; darker skies are night skies. */
    private static final int DARK = 0x3C3C3C;

    private Sky() {}

    /** A sky from the top of the sheet to below the horizon, brightest at the light. */
    static void paint(Stage stage, Graphics2D g) {
        Mood mood = stage.mood();
        float horizon = (float) Math.max(2, stage.horizon());
        Tint middle = mood.high().towards(mood.horizon(), 0.45);
        g.setPaint(new LinearGradientPaint(0, 0, 0, horizon, new float[] {0, 0.55f, 1}, new Color[] {
            mood.high().color(), middle.color(), mood.horizon().color()
        }));
        g.fill(new Rectangle2D.Double(0, 0, stage.width(), stage.height()));
        stage.glow(g, stage.light(), stage.horizon(), stage.unit() * 1.15, stage.unit() * 0.62, mood.accent(), 0.38);
    }

    /** Long thin clouds that catch the light from below. */
    static void clouds(Stage stage, Graphics2D g) {
        for (int i = 0; i < 9; i++) {
            double y = stage.horizon() * stage.between(0.12, 0.86);
            double width = stage.unit() * stage.between(0.5, 1.3);
            double x = stage.between(-0.1, 1.1) * stage.width();
            double near = 1 - Math.min(1, Math.abs(x - stage.light()) / stage.unit());
            Tint tint = stage.mood().haze().towards(stage.mood().accent(), 0.25 + 0.5 * near);
            stage.glow(g, x, y, width / 2, stage.unit() * stage.between(0.012, 0.03), tint, 0.32);
        }
    }

    /** The sun or the moon. */
    static void disc(Stage stage, Graphics2D g, double above, double radius, double opacity) {
        double y = stage.horizon() - above;
        Tint tint = stage.mood().accent().lighter(0.35);
        stage.glow(g, stage.light(), y, radius * 6, stage.mood().accent(), opacity * 0.6);
        g.setColor(tint.color(opacity));
        g.fill(new Ellipse2D.Double(stage.light() - radius, y - radius, 2 * radius, 2 * radius));
    }

    /** Stars, fewer towards the horizon. */
    static void stars(Stage stage, Graphics2D g, int count) {
        for (int i = 0; i < count; i++) {
            double y = stage.random().nextDouble() * stage.random().nextDouble() * stage.horizon();
            double size = stage.unit() * stage.between(0.0010, 0.0026);
            g.setColor(Tint.WHITE.color(stage.between(0.15, 0.8)));
            g.fill(new Ellipse2D.Double(stage.random().nextDouble() * stage.width(), y, size, size));
        }
    }

    /** The mist that lies on the horizon. */
    static void haze(Stage stage, Graphics2D g, double reach, double opacity) {
        Tint haze = stage.mood().haze();
        stage.band(g, stage.horizon() - reach, stage.horizon(), haze.color(0), haze.color(opacity));
        stage.band(g, stage.horizon(), stage.horizon() + reach * 0.5, haze.color(opacity), haze.color(0));
    }

    /** Whether it is dark enough for stars and lamps. */
    static boolean dark(Mood mood) {
        return mood.high().grey().rgb() < DARK;
    }
}
