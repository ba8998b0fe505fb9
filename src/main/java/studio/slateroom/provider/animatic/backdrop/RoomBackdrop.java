package studio.slateroom.provider.animatic.backdrop;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import studio.slateroom.provider.animatic.draw.Tint;

/** A room with a window to one side, whose light lies on wall and floor. */
final class RoomBackdrop implements Backdrop {

    @Override
    public void paint(Stage stage, Graphics2D g) {
        double floor = stage.horizon() + stage.unit() * 0.22;
        Tint wall = stage.mood().haze().towards(stage.mood().high(), 0.35);
        stage.band(g, 0, floor, wall.darker(0.45).color(), wall.color());
        stage.glow(
                g,
                stage.light(),
                stage.horizon() - stage.unit() * 0.1,
                stage.unit() * 0.95,
                stage.mood().key(),
                0.42);
        Tint boards = stage.mood().ground().towards(wall, 0.25);
        stage.band(
                g,
                floor,
                stage.height() + 1,
                boards.lighter(0.05).color(),
                boards.darker(0.5).color());
        g.setColor(stage.mood().ink().color(0.5));
        g.fill(new Rectangle2D.Double(0, floor - stage.unit() * 0.028, stage.width(), stage.unit() * 0.028));
        boolean left = stage.light() < stage.width() / 2.0;
        double width = stage.unit() * 0.40;
        double x = left ? stage.width() * 0.5 - stage.unit() * 0.86 : stage.width() * 0.5 + stage.unit() * 0.46;
        x = Math.clamp(
                x, stage.unit() * 0.06, Math.max(stage.unit() * 0.06, stage.width() - width - stage.unit() * 0.06));
        window(stage, g, x, stage.horizon() - stage.unit() * 0.52, width);
        shaft(stage, g, x, width, floor, left);
        furniture(stage, g, left, floor);
    }

    private static void window(Stage stage, Graphics2D g, double x, double y, double width) {
        double height = width * 1.3;
        stage.glow(g, x + width / 2, y + height / 2, width * 1.7, stage.mood().accent(), 0.5);
        Tint out = stage.mood().horizon().towards(stage.mood().accent(), 0.55);
        Graphics2D pane = (Graphics2D) g.create();
        pane.clip(new Rectangle2D.Double(x, y, width, height));
        stage.band(pane, y, y + height, out.lighter(0.35).color(), out.color());
        pane.dispose();
        g.setColor(stage.mood().ink().color());
        double bar = width * 0.035;
        g.fill(new Rectangle2D.Double(x + width / 2 - bar / 2, y, bar, height));
        g.fill(new Rectangle2D.Double(x, y + height * 0.42, width, bar));
        for (int side = 0; side < 2; side++) {
            g.fill(new Rectangle2D.Double(side == 0 ? x - bar : x + width, y - bar, bar, height + 2 * bar));
            g.fill(new Rectangle2D.Double(x - bar, side == 0 ? y - bar : y + height, width + 2 * bar, bar * 1.4));
        }
        curtain(stage, g, x - width * 0.22, y, height);
        curtain(stage, g, x + width * 0.94, y, height);
    }

    private static void curtain(Stage stage, Graphics2D g, double x, double y, double height) {
        double width = height * 0.22;
        Tint cloth = stage.mood().ink().towards(stage.mood().haze(), 0.4);
        for (int i = 0; i < 4; i++) {
            g.setColor(cloth.towards(stage.mood().accent(), i % 2 == 0 ? 0.04 : 0.16)
                    .color());
            g.fill(new Rectangle2D.Double(x + width * i / 4, y - height * 0.08, width / 4 + 1, height * 1.25));
        }
    }

    /** The window's light on its way to the floor. */
    private static void shaft(Stage stage, Graphics2D g, double x, double width, double floor, boolean left) {
        double drift = stage.unit() * (left ? 0.55 : -0.55);
        Path2D shaft = new Path2D.Double();
        shaft.moveTo(x, stage.horizon() - stage.unit() * 0.5);
        shaft.lineTo(x + width, stage.horizon() - stage.unit() * 0.5);
        shaft.lineTo(x + width + drift * 1.25, floor + stage.unit() * 0.3);
        shaft.lineTo(x + drift, floor + stage.unit() * 0.3);
        shaft.closePath();
        g.setColor(stage.mood().accent().color(0.07));
        g.fill(shaft);
        stage.glow(
                g,
                x + width / 2 + drift,
                floor + stage.unit() * 0.2,
                stage.unit() * 0.5,
                stage.unit() * 0.12,
                stage.mood().accent(),
                0.35);
    }

    /** A lamp and a low cupboard on the side away from the window. */
    private static void furniture(Stage stage, Graphics2D g, boolean left, double floor) {
        double x = stage.width() / 2.0 + stage.unit() * (left ? 0.52 : -0.82);
        double width = stage.unit() * 0.30;
        double top = floor - stage.unit() * 0.17;
        g.setColor(stage.mood().ink().towards(stage.mood().haze(), 0.14).color());
        g.fill(new Rectangle2D.Double(x, top, width, stage.unit() * 0.20));
        g.setColor(stage.mood().ink().color());
        g.fill(new Rectangle2D.Double(x - width * 0.03, top, width * 1.06, stage.unit() * 0.012));
        double lamp = x + width * 0.5;
        g.fill(new Rectangle2D.Double(
                lamp - stage.unit() * 0.004, top - stage.unit() * 0.14, stage.unit() * 0.008, stage.unit() * 0.14));
        Path2D shade = new Path2D.Double();
        shade.moveTo(lamp - stage.unit() * 0.034, top - stage.unit() * 0.22);
        shade.lineTo(lamp + stage.unit() * 0.034, top - stage.unit() * 0.22);
        shade.lineTo(lamp + stage.unit() * 0.06, top - stage.unit() * 0.13);
        shade.lineTo(lamp - stage.unit() * 0.06, top - stage.unit() * 0.13);
        shade.closePath();
        stage.glow(
                g,
                lamp,
                top - stage.unit() * 0.16,
                stage.unit() * 0.3,
                stage.mood().key(),
                0.5);
        g.setColor(stage.mood().key().lighter(0.25).color(0.9));
        g.fill(shade);
    }
}
