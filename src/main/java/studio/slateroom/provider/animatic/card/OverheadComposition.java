package studio.slateroom.provider.animatic.card;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;
import studio.slateroom.provider.animatic.draw.Glow;
import studio.slateroom.provider.animatic.draw.Silhouettes;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Facing;
import studio.slateroom.provider.animatic.scene.Figure;
import studio.slateroom.provider.animatic.scene.Person;
import studio.slateroom.provider.animatic.scene.Posture;

/** People from right above: heads and shoulders with their shadows; who lies is seen whole. */
final class OverheadComposition {

    /** No head is larger, in frame heights: the camera hangs high. */
    private static final double LARGEST = 0.13;

    private static final double SMALLEST = 0.04;

    /** How large somebody who lies is against one who stands up towards the camera. */
    private static final double FARTHER = 0.62;

    private final Easel easel;
    private final Wardrobe wardrobe;
    private final Random random;

    OverheadComposition(Easel easel, Wardrobe wardrobe) {
        this.easel = easel;
        this.wardrobe = wardrobe;
        this.random = easel.random(31);
    }

    void paint() {
        List<Figure> cast = easel.scene().cast();
        double head = Math.clamp(Proportion.of(easel, Math.max(1, cast.size())).head() * 0.8, SMALLEST, LARGEST)
                * easel.unit();
        if (easel.scene().crowd()) {
            crowd(head * 0.7);
        }
        double spacing = 3.4 * head / easel.unit() / easel.ratio();
        for (int i = 0; i < cast.size(); i++) {
            double place = (i - (cast.size() - 1) / 2.0) * spacing;
            double y = easel.y(0.44 + 0.06 * (random.nextDouble() - 0.5));
            one(cast.get(i), easel.x(place), y, head);
        }
    }

    private void crowd(double head) {
        int count = (int) (easel.frame().ratio() * 16);
        for (int i = 0; i < count; i++) {
            Person person = random.nextBoolean() ? Person.MAN : Person.WOMAN;
            Figure figure = new Figure(person, i % BodyComposition.CROWD_LOOKS, Facing.FRONT, Posture.STAND);
            standing(figure, easel.x(random.nextDouble() * 1.2 - 0.6), easel.y(random.nextDouble()), head);
        }
    }

    private void one(Figure figure, double x, double y, double head) {
        if (figure.posture() == Posture.LIE) {
            double size = head * FARTHER;
            Figure flat = figure.holding(Posture.STAND).turned(Facing.FRONT);
            new FigurePainter(easel, wardrobe)
                    .body(flat, new FigurePainter.Spot(x, y - size * BodyComposition.BODY / 2, size, false));
        } else {
            standing(figure, x, y, figure.age() == Figure.Age.CHILD ? head * BodyComposition.CHILD : head);
        }
    }

    private void standing(Figure figure, double x, double y, double head) {
        Graphics2D g = easel.sheet().graphics();
        Point2D shadow = new Point2D.Double(x - easel.lightSide() * head * 1.3, y + head * 0.7);
        Glow.paint(g, shadow, head * 2.4, head * 1.1, Tint.BLACK, 0.75);
        g.dispose();
        AffineTransform at = Easel.placed(x, y, head / 100, false);
        at.rotate((random.nextDouble() - 0.5) * 0.7);
        Paints paints = wardrobe.paints(figure, easel);
        new Cutout(at, paints)
                .with(Silhouettes.Role.CLOTH, ellipse(0, 6, 120, 46))
                .with(Silhouettes.Role.SKIN, ellipse(-96, 40, 18, 16))
                .with(Silhouettes.Role.SKIN, ellipse(96, 40, 18, 16))
                .paint(easel.sheet(), easel.relief(), 26, 2.2);
        new Cutout(at, paints)
                .with(Silhouettes.Role.SKIN, ellipse(0, 34, 12, 16))
                .with(Silhouettes.Role.HAIR, ellipse(0, -6, 42, 50))
                .paint(easel.sheet(), easel.relief(), 22, 2.2);
    }

    private static Path2D ellipse(double x, double y, double radiusX, double radiusY) {
        return new Path2D.Double(new Ellipse2D.Double(x - radiusX, y - radiusY, 2 * radiusX, 2 * radiusY));
    }
}
