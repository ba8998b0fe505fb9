package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** The roadside from a car that drives past it: lights drawn out to streaks. */
final class RushingBackdrop implements Backdrop {

    @Override
    public void paint(Stage stage, Graphics2D g) {
        double dark = Sky.dark(stage.mood()) ? 1 : 0.35;
        Tint high = stage.mood().high();
        Tint horizon = stage.mood().horizon();
        stage.band(
                g, 0, stage.horizon(), high.color(), high.towards(horizon, 0.9).color());
        houses(stage, g);
        stage.band(
                g,
                stage.horizon() - stage.unit() * 0.3,
                stage.horizon(),
                stage.mood().haze().color(0),
                stage.mood().haze().color(0.6));
        Tint ground = stage.mood().ground();
        stage.band(
                g,
                stage.horizon(),
                stage.height() + 1,
                ground.towards(horizon, 0.3).color(),
                ground.color());
        Lights.streaks(stage, g, (int) (46 * dark), stage.horizon() * 0.28, stage.horizon() * 0.98);
        Lights.streaks(stage, g, (int) (16 * dark), stage.horizon() * 0.85, stage.horizon() + stage.unit() * 0.12);
        stage.layer().blur((int) (stage.unit() * 0.030), (int) (stage.unit() * 0.004), false);
        g.setColor(stage.mood().accent().color(0.25));
        g.fill(new Rectangle2D.Double(0, stage.horizon() + stage.unit() * 0.06, stage.width(), stage.unit() * 0.006));
    }

    private static void houses(Stage stage, Graphics2D g) {
        double x = 0;
        while (x < stage.width()) {
            double width = Math.min(stage.unit() * stage.between(0.15, 0.5), stage.width() - x);
            double height = stage.unit() * stage.between(0.15, 0.6);
            Tint wall = stage.mood().haze().towards(stage.mood().ink(), stage.between(0.3, 0.85));
            g.setColor(wall.color(0.8));
            g.fill(new Rectangle2D.Double(x, stage.horizon() - height, width, height));
            x += width * stage.between(0.9, 1.2);
        }
    }
}
