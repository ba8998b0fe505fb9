package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import java.awt.Shape;
import studio.slateroom.provider.animatic.draw.Tint;

/** Dunes in low light. */
final class DesertBackdrop implements Backdrop {

    private static final int DUNES = 5;

    @Override
    public void paint(Stage stage, Graphics2D g) {
        Sky.paint(stage, g);
        Sky.disc(stage, g, stage.unit() * 0.16, stage.unit() * 0.05, 0.9);
        double depth = stage.height() - stage.horizon();
        for (int i = 0; i < DUNES; i++) {
            double near = (double) i / (DUNES - 1);
            double foot = stage.horizon() + depth * near * near * 0.78 + stage.unit() * 0.01;
            Ridge ridge = new Ridge(
                    stage, stage.unit() * (0.9 + 1.6 * near), stage.unit() * (0.022 + 0.06 * near), 0.32, false);
            dune(stage, g, ridge.area(stage, foot), foot, near);
        }
        Sky.haze(stage, g, stage.unit() * 0.12, 0.35);
    }

    private static void dune(Stage stage, Graphics2D g, Shape dune, double foot, double near) {
        Tint sun = stage.mood().horizon().towards(stage.mood().accent(), 0.25);
        Tint lit = stage.mood().haze().towards(sun, 0.55).towards(stage.mood().ground(), near * 0.62);
        Tint dark = lit.towards(stage.mood().ink(), 0.42 + 0.3 * near);
        g.setClip(dune);
        stage.band(g, foot - stage.unit() * 0.12, foot + stage.unit() * 0.30, lit.color(), dark.color());
        stage.band(g, foot + stage.unit() * 0.30, stage.height() + 1, dark.color(), dark.color());
        stage.glow(
                g,
                stage.light(),
                foot - stage.unit() * 0.06,
                stage.unit() * 0.6,
                stage.unit() * 0.12,
                stage.mood().accent(),
                0.35);
        g.setClip(null);
    }
}
