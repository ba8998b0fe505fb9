package studio.slateroom.provider.animatic.card;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;
import studio.slateroom.provider.animatic.draw.Glow;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Facing;
import studio.slateroom.provider.animatic.scene.Figure;
import studio.slateroom.provider.animatic.scene.Person;
import studio.slateroom.provider.animatic.scene.Posture;

/** People from head to foot, standing in their place. */
final class BodyComposition {

    /** From chin to sole in heads. */
    static final double BODY = 6.5;

    /** No head in a crowd is taller, in frame heights: a crowd stands further off and is seen whole. */
    private static final double TALLEST_IN_CROWD = 0.095;

    /** How tall a child is beside a grown-up. */
    static final double CHILD = 0.7;

    /** How far apart the first and the last of a group stand at most, in frame widths. */
    private static final double WIDEST = 0.76;

    /** How much of the frame's width somebody who lies takes at most. */
    private static final double LYING = 0.85;

    /** How many people of each sex a crowd is made of. */
    static final int CROWD_LOOKS = 6;

    private final Easel easel;
    private final FigurePainter figures;

    BodyComposition(Easel easel, Wardrobe wardrobe) {
        this.easel = easel;
        this.figures = new FigurePainter(easel, wardrobe);
    }

    /** Paints the cast and the crowd behind it with their feet on a line, in frame heights from the upper edge. */
    void paint(double ground) {
        List<Figure> cast = easel.scene().cast();
        Proportion proportion = Proportion.of(easel, cast.size());
        double head = proportion.head() * easel.unit();
        double spacing = spacing(easel, proportion);
        if (easel.scene().crowd()) {
            crowd(ground, Math.min(head * 0.62, TALLEST_IN_CROWD * easel.unit()));
        }
        boolean grownUps = cast.stream().anyMatch(figure -> figure.age() != Figure.Age.CHILD);
        for (int i = 0; i < cast.size(); i++) {
            double size = grownUps && cast.get(i).age() == Figure.Age.CHILD ? head * CHILD : head;
            if (cast.get(i).posture() == Posture.LIE) {
                size = Math.min(size, LYING * easel.ratio() * easel.unit() / (BODY + 1));
            }
            double place = (i - (cast.size() - 1) / 2.0) * spacing + (cast.size() == 1 ? -0.07 * easel.lightSide() : 0);
            boolean left = !easel.tracked() && (cast.size() > 1 ? i > 0 : easel.lightSide() < 0);
            one(cast.get(i), easel.x(place), easel.y(ground), size, left);
        }
    }

    /** From one person to the next, in frame widths. */
    static double spacing(Easel easel, Proportion proportion) {
        double gaps = Math.max(1, easel.scene().cast().size() - 1);
        return Math.min(Math.min(0.3, WIDEST / gaps), 2.6 * proportion.head() / easel.ratio());
    }

    private void one(Figure figure, double x, double ground, double head, boolean left) {
        shadow(x, ground, head);
        figures.body(figure, new FigurePainter.Spot(x, ground - BODY * head, head, left));
    }

    /** The shadow at the feet, drawn away from the light. */
    private void shadow(double x, double ground, double head) {
        Graphics2D g = easel.sheet().graphics();
        Point2D feet = new Point2D.Double(x - easel.lightSide() * head * 0.3, ground);
        Glow.paint(g, feet, head * 1.7, head * 0.3, Tint.BLACK, 0.7);
        g.dispose();
    }

    private void crowd(double ground, double head) {
        Random random = easel.random(11);
        int count = (int) (easel.frame().ratio() * 13);
        for (int i = 0; i < count; i++) {
            Person person = random.nextBoolean() ? Person.MAN : Person.WOMAN;
            Posture posture = random.nextBoolean() ? Posture.STAND : Posture.WALK;
            Facing facing = random.nextBoolean() ? Facing.BACK : Facing.FRONT;
            Figure figure = new Figure(person, i % CROWD_LOOKS, facing, posture);
            double size = head * (0.75 + 0.35 * random.nextDouble());
            double x = easel.x((random.nextDouble() - 0.5) * 1.3);
            one(figure, x, easel.y(ground) - easel.unit() * 0.05 * random.nextDouble(), size, random.nextBoolean());
        }
    }
}
