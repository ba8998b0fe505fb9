package studio.slateroom.provider.animatic.card;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import studio.slateroom.provider.animatic.scene.Facing;
import studio.slateroom.provider.animatic.scene.Figure;
import studio.slateroom.provider.animatic.scene.Person;

/** Paints one person, whole or from the waist up. */
final class FigurePainter {

    /** How far a head leans back when it does. */
    private static final double TILT = StrictMath.toRadians(17);

    /** Where a head turns: the top of the neck, in heads above and behind the chin. */
    private static final double NECK_X = -8;

    private static final double NECK_Y = -14;

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
        Paints paints = wardrobe.paints(figure, easel.mood());
        String facing = figure.facing().sideways() ? "profile" : "front";
        String who = name(figure.person());
        boolean bare = figure.wears(Figure.Wear.TANK_TOP) && figure.person() == Person.MAN;
        if (figure.person() == Person.WOMAN && figure.facing() != Facing.BACK) {
            head(new Cutout(headTransform(figure, spot), paints).with("behind.woman." + facing));
        }
        cut(new Cutout(spot.transform(), paints).with((bare ? "tank." : "torso.") + who + "." + facing));
        if (figure.facing().sideways()) {
            cut(new Cutout(spot.transform(), bare ? skinned(paints) : paints).with("arm." + who + ".profile"));
        }
        head(figure, spot, paints);
    }

    /** From head to foot. */
    void body(Figure figure, Spot spot) {
        Paints paints = wardrobe.paints(figure, easel.mood());
        String who = name(figure.person());
        String pose = switch (figure.posture()) {
            case WALK -> "walk";
            case SIT -> "sit";
            case STAND, LEAN -> "front";
        };
        Figure turned = pose.equals("front")
                ? figure
                : new Figure(
                        figure.person(),
                        Facing.PROFILE,
                        figure.posture(),
                        figure.headBack(),
                        figure.wears(),
                        figure.cloth());
        if (figure.person() == Person.WOMAN && turned.facing() != Facing.BACK) {
            String facing = turned.facing().sideways() ? "profile" : "front";
            head(new Cutout(headTransform(turned, spot), paints).with("behind.woman." + facing));
        }
        cut(new Cutout(spot.transform(), paints).with("body." + who + "." + pose));
        if (!pose.equals("front")) {
            cut(new Cutout(spot.transform(), paints).with("arm." + who + "." + pose));
        }
        head(turned, spot, paints);
    }

    private void head(Figure figure, Spot spot, Paints paints) {
        String who = name(figure.person());
        AffineTransform at = headTransform(figure, spot);
        if (figure.facing() == Facing.BACK) {
            head(new Cutout(at, paints).with("head." + who + ".back"));
            return;
        }
        String facing = figure.facing().sideways() ? "profile" : "front";
        Cutout head = new Cutout(at, paints).with("head." + who + "." + facing);
        if (figure.wears(Figure.Wear.GLASSES)) {
            head.with("glasses." + facing);
        }
        if (figure.wears(Figure.Wear.HAT)) {
            head.with("hat." + facing);
        }
        head(head);
        if (figure.wears(Figure.Wear.CIGARETTE)) {
            new SmokePainter(easel).paint(at, figure.facing());
        }
    }

    private AffineTransform headTransform(Figure figure, Spot spot) {
        AffineTransform at = spot.transform();
        if (figure.headBack()) {
            at.rotate(-TILT, NECK_X, NECK_Y);
        }
        return at;
    }

    private void cut(Cutout cutout) {
        cutout.paint(easel.sheet(), easel.relief(), BULGE, RIM);
    }

    private void head(Cutout cutout) {
        cutout.paint(easel.sheet(), easel.relief(), BULGE * 0.8, RIM);
    }

    private static Paints skinned(Paints paints) {
        return new Paints(paints.mood(), paints.skin(), paints.hair(), paints.skin(), paints.inner(), paints.dimming());
    }

    private static String name(Person person) {
        return person.name().toLowerCase(Locale.ROOT);
    }
}
