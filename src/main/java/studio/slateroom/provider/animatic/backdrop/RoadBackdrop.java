package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** A road that runs to the horizon between lamps and low hills. */
final class RoadBackdrop implements Backdrop {

    @Override
    public void paint(Stage stage, Graphics2D g) {
        Sky.paint(stage, g);
        if (Sky.dark(stage.mood())) {
            Sky.stars(stage, g, 50);
        } else {
            Sky.clouds(stage, g);
        }
        double centre = stage.width() * 0.5 + stage.unit() * stage.between(-0.15, 0.15);
        new Skyline(stage).row(g, 0.05, stage.unit() * 0.14, stage.horizon());
        Tint hill = stage.mood().haze().towards(stage.mood().ink(), 0.5);
        g.setColor(hill.color());
        g.fill(new Ridge(stage, stage.unit() * 1.6, stage.unit() * 0.05, 0.45, false)
                .area(stage, stage.horizon() - stage.unit() * 0.02));
        Sky.haze(stage, g, stage.unit() * 0.22, 0.5);
        ground(stage, g);
        surface(stage, g, centre);
        for (int i = 11; i >= 0; i--) {
            double near = StrictMath.pow(0.62, i);
            lamp(stage, g, centre, near, -1);
            lamp(stage, g, centre, near, 1);
        }
    }

    private static void ground(Stage stage, Graphics2D g) {
        Tint ground = stage.mood().ground();
        Tint far = ground.towards(stage.mood().haze(), 0.55);
        stage.band(
                g,
                stage.horizon(),
                stage.height() + 1,
                far.color(),
                ground.darker(0.35).color());
    }

    private static void surface(Stage stage, Graphics2D g, double centre) {
        Tint asphalt = stage.mood().ground().towards(stage.mood().ink(), 0.55);
        wedge(stage, g, centre, -1.15, 1.15, asphalt, 1);
        stage.glow(
                g,
                centre,
                stage.horizon(),
                stage.unit() * 0.7,
                stage.unit() * 0.25,
                stage.mood().accent(),
                0.22);
        Tint line = stage.mood().accent().lighter(0.4);
        wedge(stage, g, centre, -1.08, -1.05, line, 0.35);
        wedge(stage, g, centre, 1.05, 1.08, line, 0.35);
        for (int i = 0; i < 9; i++) {
            dash(stage, g, centre, StrictMath.pow(0.6, i), line);
        }
    }

    /** A stripe of ground that narrows to the vanishing point. */
    private static void wedge(
            Stage stage, Graphics2D g, double centre, double left, double right, Tint tint, double opacity) {
        double depth = stage.height() - stage.horizon();
        Path2D path = new Path2D.Double();
        path.moveTo(centre, stage.horizon());
        path.lineTo(centre + right * depth * 1.5, stage.height() + 1.0);
        path.lineTo(centre + left * depth * 1.5, stage.height() + 1.0);
        path.closePath();
        g.setColor(tint.color(opacity));
        g.fill(path);
    }

    private static void dash(Stage stage, Graphics2D g, double centre, double near, Tint tint) {
        double depth = stage.height() - stage.horizon();
        double top = stage.horizon() + depth * near * 0.72;
        double bottom = stage.horizon() + depth * near;
        double width = depth * 0.022;
        Path2D path = new Path2D.Double();
        path.moveTo(centre - width * near * 0.72, top);
        path.lineTo(centre + width * near * 0.72, top);
        path.lineTo(centre + width * near, bottom);
        path.lineTo(centre - width * near, bottom);
        path.closePath();
        g.setColor(tint.color(0.35));
        g.fill(path);
    }

    private static void lamp(Stage stage, Graphics2D g, double centre, double near, int side) {
        double x = centre + side * near * stage.unit() * 1.35;
        double foot = stage.horizon() + near * (stage.height() - stage.horizon()) * 0.55;
        double height = near * stage.unit() * 0.85;
        double width = Math.max(0.7, near * stage.unit() * 0.012);
        Path2D pole = new Path2D.Double();
        pole.moveTo(x - width / 2, foot);
        pole.lineTo(x - width / 3, foot - height);
        pole.lineTo(x - side * height * 0.16, foot - height * 1.04);
        pole.lineTo(x - side * height * 0.16, foot - height * 1.02);
        pole.lineTo(x + width / 3, foot - height * 0.97);
        pole.lineTo(x + width / 2, foot);
        pole.closePath();
        g.setColor(stage.mood().ink().color(0.9));
        g.fill(pole);
        double lampX = x - side * height * 0.15;
        double lampY = foot - height * 1.02;
        Tint tint = stage.mood().accent();
        stage.glow(g, lampX, lampY, height * 0.42, tint, 0.55);
        double size = Math.max(1, height * 0.022);
        g.setColor(tint.lighter(0.5).color());
        g.fill(new Ellipse2D.Double(lampX - size * 1.6, lampY - size, size * 3.2, size * 1.6));
    }
}
