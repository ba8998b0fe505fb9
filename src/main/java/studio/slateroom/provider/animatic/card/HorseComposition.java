package studio.slateroom.provider.animatic.card;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Random;
import studio.slateroom.provider.animatic.draw.Glow;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.script.camera.ShotSize;

/** Horses at a gallop. */
final class HorseComposition {

    /** From the nose to the tail, in the shape's unit, which is a centimetre. */
    private static final double LENGTH = 348;

    private static final Tint COAT = Tint.parse("#7a4326");
    private static final Tint MANE = Tint.parse("#20140e");

    private final Easel easel;

    HorseComposition(Easel easel) {
        this.easel = easel;
    }

    /** Paints one horse, and two more behind it where the frame is wide enough for a race. */
    void paint(double ground) {
        ShotSize size = easel.scene().direction().size();
        double share = switch (size) {
            case EXTREME_WIDE -> 0.14;
            case WIDE -> 0.30;
            case FULL, MEDIUM_WIDE -> 0.48;
            default -> 0.62;
        };
        double scale = share * easel.ratio() * easel.unit() / LENGTH;
        Random random = easel.random(21);
        for (int i = 2; i >= 0; i--) {
            double smaller = 1 - 0.14 * i;
            double x = (i == 0 ? 0.02 : (i == 1 ? -0.24 : 0.25)) + 0.04 * random.nextDouble();
            double y = easel.y(ground) - easel.unit() * 0.035 * i;
            one(easel.x(x), y, scale * smaller, Tint.BLACK.towards(COAT, 1 - 0.3 * i * random.nextDouble()));
        }
    }

    private void one(double x, double y, double scale, Tint coat) {
        Graphics2D g = easel.sheet().graphics();
        Glow.paint(g, new Point2D.Double(x, y), 190 * scale, 18 * scale, Tint.BLACK, 0.7);
        g.dispose();
        AffineTransform at = Easel.placed(x, y - 8 * scale, scale, !easel.tracked() && easel.lightSide() < 0);
        Paints paints = new Paints(easel.mood(), coat, MANE, coat, coat, easel.dimmed(0.36));
        new Cutout(at, paints)
                .with("horse.far")
                .paint(easel.sheet(), easel.relief().scaled(0.6), 14, 1.4);
        new Cutout(at, paints).with("horse").paint(easel.sheet(), easel.relief(), 26, 1.8);
    }
}
