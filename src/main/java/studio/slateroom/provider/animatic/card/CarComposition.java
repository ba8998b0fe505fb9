package studio.slateroom.provider.animatic.card;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import studio.slateroom.provider.animatic.draw.Glow;
import studio.slateroom.provider.animatic.draw.Relief;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Facing;
import studio.slateroom.provider.animatic.scene.Figure;
import studio.slateroom.provider.animatic.scene.Posture;
import studio.slateroom.provider.animatic.scene.Vehicle;
import studio.slateroom.script.camera.ShotSize;

/** A car and the people in it or around it. */
final class CarComposition {

    private static final double LENGTH = 440;

    /** The height of a head in the car's unit, which is a centimetre. */
    private static final double HEAD = 23;

    /** Where the chin of somebody in the car is. */
    private static final double CHIN = -112;

    /** How much higher somebody sits on a door than on a seat. */
    private static final double ON_THE_DOOR = 40;

    private final Easel easel;
    private final FigurePainter figures;
    private final Paints paints;
    private final Vehicle vehicle;
    private double scale;
    private double originX;
    private double originY;

    CarComposition(Easel easel, Wardrobe wardrobe, Vehicle vehicle) {
        this.easel = easel;
        this.figures = new FigurePainter(easel, wardrobe);
        this.vehicle = vehicle;
        Tint grey = Tint.parse("#808080");
        this.paints = new Paints(easel.mood(), grey, grey, vehicle.colour(), grey, easel.dimmed(0.22));
    }

    /** All of the car from its side, with people in front of it, in it or beside it. */
    void whole(double ground) {
        double share = share(easel.scene().direction().size());
        scale = share * Math.min(easel.ratio() * easel.unit(), easel.frame().width()) / LENGTH;
        // From near, the front of the car is what is looked at.
        originX = easel.x(0) - Math.max(0, share - 1) * LENGTH * scale * 0.42;
        originY = easel.y(ground) + Math.max(0, share - 1) * easel.unit() * 0.18;
        shadow(460);
        part("car.behind", 12, 0.9, 0.5);
        List<Figure> cast = easel.scene().cast();
        for (int i = 0; i < cast.size(); i++) {
            if (cast.get(i).posture() == Posture.SIT) {
                figures.bust(cast.get(i), spot(-30 + 44 * i, CHIN - ON_THE_DOOR, cast.get(i), i));
            }
        }
        body();
        for (int i = 0; i < cast.size(); i++) {
            if (cast.get(i).posture() != Posture.SIT) {
                double side = cast.size() == 1 ? 96 : i == 0 ? -150 : 104;
                figures.body(cast.get(i), spot(side, 8 - HEAD * BodyComposition.BODY, cast.get(i), i));
            }
        }
    }

    /** How much of the frame's width the car takes. */
    private static double share(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE -> 0.28;
            case WIDE -> 0.62;
            case FULL, MEDIUM_WIDE -> 0.80;
            case MEDIUM -> 0.95;
            case MEDIUM_CLOSE_UP -> 1.3;
            case CLOSE_UP -> 1.9;
            case EXTREME_CLOSE_UP, MACRO, INSERT -> 2.6;
        };
    }

    /** The people in the car from beside it, close. */
    void beside() {
        frameFaces(-4, 0.50);
        List<Figure> cast = easel.scene().cast();
        for (int i = Math.min(2, cast.size()) - 1; i >= 0; i--) {
            double seat = i == 0 ? 16 : 60;
            at(seat, 0).with("car.behind").paint(easel.sheet(), easel.relief().scaled(0.5), 10, 0.5);
            Figure figure = cast.get(i);
            double x = i == 0 ? -22 : 22;
            double far = i == 0 ? 0 : 3;
            figures.bust(figure, spot(x, CHIN + far, figure, i));
        }
        part("car.wheel", 3, 0.4, 0.6);
        part("car.screen", 4, 0.5, 0.8);
        body();
    }

    /** The people in the car from ahead of it, close. */
    void ahead() {
        frameFaces(0, 0.45);
        part("ahead.seats", 10, 0.5, 0.5);
        List<Figure> cast = easel.scene().cast();
        for (int i = 0; i < Math.min(2, cast.size()); i++) {
            double x = cast.size() == 1 || i == 0 ? 31 : -31;
            figures.bust(cast.get(i), spot(x, CHIN + 2, cast.get(i), 0));
        }
        at(31, 0).with("ahead.wheel").paint(easel.sheet(), easel.relief(), 3, 0.5);
        part("ahead.screen", 3, 0.5, 0.9);
        part("ahead.body", 16, 0.7, 1);
        lamps();
    }

    /** Sets the scale so that heads are as large as the shot size asks, and puts a point of the car under them. */
    private void frameFaces(double centre, double faceLine) {
        Proportion proportion =
                Proportion.of(easel, Math.max(2, easel.scene().cast().size()));
        scale = Math.max(proportion.head(), 0.17) * easel.unit() / HEAD;
        originX = easel.x(0) - centre * scale;
        originY = easel.y(faceLine) - CHIN * scale;
    }

    private void body() {
        if (!vehicle.open() && !close()) {
            part("car.roof", 14, 0.8, 1);
        }
        part("car.wheels", 6, 0.5, 0.6);
        part("car.body", 20, 0.8, 1);
        if (!close()) {
            part("car.screen", 4, 0.5, 0.8);
        }
        glow(210, -53, 60, easel.mood().accent().lighter(0.4), 0.5);
        glow(-212, -65, 34, paints.tailLamp(), 0.55);
    }

    private boolean close() {
        return vehicle.view() != Vehicle.View.WHOLE;
    }

    private void lamps() {
        glow(-72, -58, 46, easel.mood().accent().lighter(0.5), 0.75);
        glow(72, -58, 46, easel.mood().accent().lighter(0.5), 0.75);
    }

    private void part(String shape, double depth, double edge, double strength) {
        Relief relief = easel.relief().scaled(strength);
        at(0, 0).with(shape).paint(easel.sheet(), relief, depth, edge);
    }

    private Cutout at(double x, double y) {
        AffineTransform transform = Easel.placed(originX + x * scale, originY + y * scale, scale, false);
        return new Cutout(transform, paints);
    }

    private FigurePainter.Spot spot(double x, double y, Figure figure, int index) {
        boolean left =
                figure.facing().sideways() ? figure.facing() == Facing.TOWARDS && index > 0 : easel.lightSide() < 0;
        return new FigurePainter.Spot(originX + x * scale, originY + y * scale, HEAD * scale, left);
    }

    private void shadow(double length) {
        Graphics2D g = easel.sheet().graphics();
        Point2D middle = new Point2D.Double(originX, originY);
        Glow.paint(g, middle, length * scale * 0.62, scale * 34, Tint.BLACK, 0.75);
        Glow.paint(g, middle, length * scale * 0.56, scale * 14, Tint.BLACK, 0.8);
        g.dispose();
    }

    private void glow(double x, double y, double radius, Tint tint, double opacity) {
        Graphics2D g = easel.sheet().graphics();
        Point2D middle = new Point2D.Double(originX + x * scale, originY + y * scale);
        Glow.paint(g, middle, radius * scale, radius * scale, tint, opacity);
        g.dispose();
    }
}
