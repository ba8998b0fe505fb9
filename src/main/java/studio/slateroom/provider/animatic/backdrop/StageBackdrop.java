package studio.slateroom.provider.animatic.backdrop;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** A stage in the beams of its lamps. */
final class StageBackdrop implements Backdrop {

    @Override
    public void paint(Stage stage, Graphics2D g) {
        Tint dark = stage.mood().high().darker(0.25);
        double floor = stage.horizon() + stage.unit() * 0.18;
        stage.band(g, 0, stage.height() + 1, dark.darker(0.4).color(), dark.color());
        stage.glow(
                g,
                stage.width() / 2.0,
                floor,
                stage.unit() * 1.1,
                stage.unit() * 0.8,
                stage.mood().horizon(),
                0.75);
        for (int i = 0; i < 7; i++) {
            double from = stage.width() / 2.0 + stage.unit() * (i - 3) * 0.26;
            double to = from + stage.unit() * stage.between(-0.45, 0.45);
            beam(
                    stage,
                    g,
                    from,
                    to,
                    floor,
                    i % 2 == 0 ? stage.mood().accent() : stage.mood().key());
        }
        Tint boards = stage.mood().ground().towards(stage.mood().horizon(), 0.2);
        stage.band(
                g, floor, stage.height() + 1, boards.color(), boards.darker(0.7).color());
        stage.glow(
                g,
                stage.width() / 2.0,
                floor + stage.unit() * 0.08,
                stage.unit() * 0.7,
                stage.unit() * 0.12,
                stage.mood().accent(),
                0.5);
        Sky.haze(stage, g, stage.unit() * 0.3, 0.25);
    }

    private static void beam(Stage stage, Graphics2D g, double from, double to, double floor, Tint tint) {
        double width = stage.unit() * 0.17;
        Path2D beam = new Path2D.Double();
        beam.moveTo(from - stage.unit() * 0.012, 0);
        beam.lineTo(from + stage.unit() * 0.012, 0);
        beam.lineTo(to + width, floor + stage.unit() * 0.1);
        beam.lineTo(to - width, floor + stage.unit() * 0.1);
        beam.closePath();
        g.setPaint(
                new LinearGradientPaint(0, 0, 0, (float) (floor + stage.unit() * 0.1), new float[] {0, 1}, new Color[] {
                    tint.color(0.34), tint.color(0.03)
                }));
        g.fill(beam);
        stage.glow(g, from, 0, stage.unit() * 0.10, tint.lighter(0.4), 0.9);
        g.setColor(Tint.WHITE.color(0.9));
        g.fill(new Ellipse2D.Double(
                from - stage.unit() * 0.012, -stage.unit() * 0.006, stage.unit() * 0.024, stage.unit() * 0.02));
    }
}
