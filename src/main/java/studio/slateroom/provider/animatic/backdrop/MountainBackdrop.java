package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import java.awt.Shape;
import studio.slateroom.provider.animatic.draw.Tint;

/** Ranges of mountains, each paler than the one before it. */
final class MountainBackdrop implements Backdrop {

    private static final int RANGES = 5;

    @Override
    public void paint(Stage stage, Graphics2D g) {
        Sky.paint(stage, g);
        Sky.clouds(stage, g);
        if (Sky.dark(stage.mood())) {
            Sky.stars(stage, g, 120);
        }
        Sky.disc(stage, g, stage.unit() * 0.30, stage.unit() * 0.03, 0.7);
        for (int i = 0; i < RANGES; i++) {
            double near = (double) i / (RANGES - 1);
            double height = stage.unit() * (0.09 - 0.01 * near);
            double foot = stage.horizon() - stage.unit() * (0.10 - 0.26 * near);
            Ridge ridge = new Ridge(stage, stage.unit() * (0.75 + 0.5 * near), height, 0.55, near < 0.7);
            Tint rock = stage.mood().haze().towards(stage.mood().ink(), 0.16 + 0.74 * near);
            Shape area = ridge.area(stage, foot);
            g.setClip(area);
            stage.band(
                    g,
                    foot - height * 2,
                    foot + stage.unit() * 0.35,
                    rock.color(),
                    rock.towards(stage.mood().haze(), 0.45 * (1 - near)).color());
            stage.band(
                    g,
                    foot + stage.unit() * 0.35,
                    stage.height() + 1,
                    rock.darker(0.2).color(),
                    rock.darker(0.4).color());
            stage.glow(
                    g,
                    stage.light(),
                    foot - height,
                    stage.unit() * 0.7,
                    stage.unit() * 0.3,
                    stage.mood().accent(),
                    0.28 * (1 - near));
            g.setClip(null);
        }
    }
}
