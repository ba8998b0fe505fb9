package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** A seamless paper backdrop with a pool of light on it. */
final class StudioBackdrop implements Backdrop {

    @Override
    public void paint(Stage stage, Graphics2D g) {
        Tint wall = stage.mood().haze().towards(stage.mood().horizon(), 0.4);
        double seam = stage.horizon() + stage.unit() * 0.2;
        stage.band(g, 0, seam, wall.darker(0.62).color(), wall.darker(0.15).color());
        stage.band(
                g,
                seam,
                stage.height() + 1,
                wall.darker(0.15).color(),
                stage.mood().ground().color());
        stage.glow(
                g,
                stage.light(),
                stage.horizon() - stage.unit() * 0.15,
                stage.unit() * 0.95,
                stage.mood().key(),
                0.5);
        stage.glow(
                g,
                stage.width() / 2.0,
                seam + stage.unit() * 0.12,
                stage.unit() * 0.8,
                stage.unit() * 0.14,
                stage.mood().accent(),
                0.22);
    }
}
