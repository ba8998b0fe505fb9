package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** Rows of buildings, paler the further off they are. */
final class Skyline {

    private final Stage stage;
    private final boolean lit;

    /** A skyline whose windows are lit where it is dark. */
    Skyline(Stage stage) {
        this.stage = stage;
        this.lit = Sky.dark(stage.mood());
    }

    /**
     * One row.
     *
     * @param nearness 0 far off to 1 near
     * @param tallest how high its tallest building is, in pixels
     * @param foot where it stands
     */
    void row(Graphics2D g, double nearness, double tallest, double foot) {
        Tint wall = stage.mood().haze().towards(stage.mood().ink(), 0.25 + 0.7 * nearness);
        double x = -stage.unit() * 0.1;
        while (x < stage.width()) {
            double width = stage.unit() * stage.between(0.05, 0.14) * (0.6 + 0.9 * nearness);
            double height = tallest * stage.between(0.35, 1);
            g.setColor(wall.color());
            g.fill(new Rectangle2D.Double(x, foot - height, width + 1, height + stage.height()));
            roof(g, x, foot - height, width);
            double side = x + width / 2 < stage.light() ? x + width * 0.93 : x;
            g.setColor(stage.mood().accent().color(0.10 + 0.10 * nearness));
            g.fill(new Rectangle2D.Double(side, foot - height, width * 0.07, height));
            if (lit) {
                windows(g, new Rectangle2D.Double(x, foot - height, width, height), nearness);
            }
            x += width * stage.between(1.0, 1.12);
        }
    }

    private void roof(Graphics2D g, double x, double top, double width) {
        if (stage.random().nextInt(3) == 0) {
            double inset = width * stage.between(0.15, 0.35);
            double height = stage.unit() * stage.between(0.012, 0.05);
            g.fill(new Rectangle2D.Double(x + inset, top - height, width - 2 * inset, height + 1));
        }
    }

    private void windows(Graphics2D g, Rectangle2D house, double nearness) {
        double pitch = stage.unit() * (0.010 + 0.014 * nearness);
        double size = pitch * 0.42;
        double share = stage.between(0.10, 0.42);
        Tint tint = Lights.lamp(stage).lighter(0.2);
        for (double y = house.getY() + pitch; y < house.getMaxY(); y += pitch * 1.35) {
            for (double x = house.getX() + pitch * 0.6; x < house.getMaxX() - pitch * 0.7; x += pitch) {
                if (stage.random().nextDouble() < share) {
                    g.setColor(tint.color(stage.between(0.15, 0.6) * (0.5 + 0.5 * nearness)));
                    g.fill(new Rectangle2D.Double(x, y, size, size * 1.3));
                }
            }
        }
    }
}
