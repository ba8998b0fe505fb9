package studio.slateroom.provider.animatic.card;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import studio.slateroom.provider.animatic.scene.Facing;
import studio.slateroom.provider.animatic.scene.Figure;
import studio.slateroom.provider.animatic.scene.Person;
import studio.slateroom.provider.animatic.scene.Posture;

/** Paints one person, whole or from the waist up. */
final class FigurePainter {

    /** How far a head leans back when it does. */
    private static final double TILT = StrictMath.toRadians(17);

    /** Where a head turns: the top of the neck, in hundredths of a head behind and above the chin. */
    private static final double NECK_X = -8;

    private static final double NECK_Y = -14;

    /** By how much a body leans that leans against something. */
    private static final double LEAN = StrictMath.toRadians(7);

    private static final double RUN = StrictMath.toRadians(10);

    /** From the chin to the feet, in hundredths of a head. */
    private static final double FEET = 650;

    /** From the chin to the ground for somebody on their heels. */
    private static final double KNEES = 425;

    /** From the feet to the middle of a body with its head. */
    private static final double MIDDLE = 382;

    /** From the ground to the middle of somebody lying on it. */
    private static final double THICKNESS = 95;

    private static final double BULGE = 30;
    private static final double RIM = 2.2;

    private final Easel easel;
    private final Wardrobe wardrobe;

    FigurePainter(Easel easel, Wardrobe wardrobe) {
        this.easel = easel;
        this.wardrobe = wardrobe;
    }

    /**
     * Where somebody stands in the picture.
     *
     * @param x the chin, in pixels
     * @param y the chin, in pixels
     * @param head the height of the head, in pixels
     * @param mirrored whether they look to the left
     */
    record Spot(double x, double y, double head, boolean mirrored) {
        AffineTransform transform() {
            return Easel.placed(x, y, head / 100, mirrored);
        }
    }

    /** From the waist up. */
    void bust(Figure figure, Spot spot) {
        Paints paints = wardrobe.paints(figure, easel);
        String who = name(figure.person());
        boolean bare = figure.wears(Figure.Wear.TANK_TOP) && figure.person() == Person.MAN;
        AffineTransform at = spot.transform();
        behind(figure, at, paints);
        boolean raised = figure.posture() == Posture.RAISE && !figure.facing().sideways();
        if (raised) {
            cut(new Cutout(at, bare ? paints.bare() : paints).with("raise." + who));
        }
        cut(new Cutout(at, facingAway(figure) ? paints.plain() : paints)
                .with((bare ? "tank." : "torso.") + who + "." + side(figure)));
        if (figure.facing().sideways()) {
            cut(new Cutout(at, bare ? paints.bare() : paints).with("arm." + who + ".profile"));
        }
        head(figure, at, paints);
    }

    /** From head to foot. */
    void body(Figure figure, Spot spot) {
        Paints paints = wardrobe.paints(figure, easel);
        String who = name(figure.person());
        String pose = switch (figure.posture()) {
            case WALK, RUN -> "walk";
            case SIT -> "sit";
            case KNEEL -> "kneel";
            case RAISE -> "raise";
            case STAND, LEAN, LIE -> "front";
        };
        boolean sideways = figure.posture().sideways();
        Figure turned = sideways ? figure.turned(Facing.PROFILE) : figure;
        AffineTransform at = posed(figure.posture(), spot);
        if (figure.posture() == Posture.SIT) {
            cut(new Cutout(at, paints).with("bench"));
        }
        if (figure.posture() == Posture.RAISE) {
            cut(new Cutout(at, paints).with("raise." + who));
        }
        behind(turned, at, paints);
        cut(new Cutout(at, facingAway(turned) ? paints.plain() : paints).with("body." + who + "." + pose));
        if (sideways) {
            cut(new Cutout(at, paints).with("arm." + who + "." + pose));
        }
        head(turned, at, paints);
    }

    /** Where the body is when it leans, runs, kneels or lies. */
    private static AffineTransform posed(Posture posture, Spot spot) {
        AffineTransform at = spot.transform();
        switch (posture) {
            case LEAN -> at.rotate(-LEAN, 0, FEET);
            case RUN -> at.rotate(RUN, 0, FEET);
            case KNEEL -> at.translate(0, FEET - KNEES);
            case LIE -> {
                at.translate(MIDDLE, -THICKNESS);
                at.rotate(-Math.PI / 2, 0, FEET);
            }
            case STAND, SIT, WALK, RAISE -> {}
        }
        return at;
    }

    /** Long hair falls behind the shoulders. */
    private void behind(Figure figure, AffineTransform body, Paints paints) {
        if (figure.person() == Person.WOMAN && !facingAway(figure)) {
            head(new Cutout(headTransform(figure, body), paints).with("behind.woman." + side(figure)));
        }
    }

    private void head(Figure figure, AffineTransform body, Paints paints) {
        String who = name(figure.person());
        AffineTransform at = headTransform(figure, body);
        if (facingAway(figure)) {
            head(new Cutout(at, paints).with("head." + who + ".back"));
            return;
        }
        Cutout head = new Cutout(at, paints).with("head." + who + "." + side(figure));
        if (figure.wears(Figure.Wear.GLASSES)) {
            head.with("glasses." + side(figure));
        }
        if (figure.wears(Figure.Wear.HAT)) {
            head.with("hat." + side(figure));
        }
        head(head);
        if (figure.wears(Figure.Wear.CIGARETTE)) {
            new SmokePainter(easel).paint(at, figure.facing());
        }
    }

    private static AffineTransform headTransform(Figure figure, AffineTransform body) {
        AffineTransform at = new AffineTransform(body);
        if (figure.headBack()) {
            at.rotate(-TILT, NECK_X, NECK_Y);
        }
        return at;
    }

    private static boolean facingAway(Figure figure) {
        return figure.facing() == Facing.BACK;
    }

    private static String side(Figure figure) {
        return figure.facing().sideways() ? "profile" : "front";
    }

    private void cut(Cutout cutout) {
        cutout.paint(easel.sheet(), easel.relief(), BULGE, RIM);
    }

    private void head(Cutout cutout) {
        cutout.paint(easel.sheet(), easel.relief(), BULGE * 0.8, RIM);
    }

    private static String name(Person person) {
        return person.name().toLowerCase(Locale.ROOT);
    }
}
