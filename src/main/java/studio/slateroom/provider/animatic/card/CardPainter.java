package studio.slateroom.provider.animatic.card;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.air.Focus;
import studio.slateroom.provider.animatic.air.Vignette;
import studio.slateroom.provider.animatic.air.WeatherPainter;
import studio.slateroom.provider.animatic.backdrop.Backdrop;
import studio.slateroom.provider.animatic.backdrop.Stage;
import studio.slateroom.provider.animatic.draw.Glow;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Prop;
import studio.slateroom.provider.animatic.scene.Scene;
import studio.slateroom.provider.animatic.scene.Thing;
import studio.slateroom.provider.animatic.scene.Vehicle;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.Look;
import studio.slateroom.script.camera.ShotFraming;
import studio.slateroom.script.camera.ShotSize;

/** Paints the cards of one clip. */
public final class CardPainter {

    /** How far a camera that runs at the usual speed smears what it passes, in frame heights. */
    private static final double MOTION_BLUR = 0.008;

    /** How far from the frame's middle a hand is that belongs to the eyes behind the camera, in frame widths. */
    private static final double HANDS = 0.27;

    private final FrameSize frame;
    private final long clipSeed;
    private final Wardrobe wardrobe;
    private final int lightSide;

    /**
     * A painter whose cards belong together: same people, same side of the light.
     *
     * @param frame the clip's size
     * @param clipSeed decides what the words leave open
     */
    public CardPainter(FrameSize frame, long clipSeed) {
        this.frame = frame;
        this.clipSeed = clipSeed;
        this.wardrobe = new Wardrobe(clipSeed);
        this.lightSide = Chance.of(clipSeed).nextBoolean() ? 1 : -1;
    }

    /**
     * Paints a card.
     *
     * @param shotSeed decides the layout of this one
     */
    public Card paint(Scene scene, long shotSeed) {
        if (scene.panels() > 1) {
            return new Tiles(frame, clipSeed).paint(scene, shotSeed);
        }
        Layout layout = Layout.of(scene);
        boolean endless = scene.direction().move() == CameraMove.TRACKING;
        Layer backdrop = endless ? endless(scene, layout, shotSeed) : standing(scene, layout, shotSeed);
        Layer sheet = new Layer(Card.width(frame), Card.height(frame));
        boolean subject = subject(new Easel(sheet, frame, scene, lightSide, shotSeed), layout);
        if (!scene.set().weather().isEmpty()) {
            new WeatherPainter(sheet, frame.height(), scene.mood(), Chance.of(shotSeed + 5))
                    .paint(scene.set().weather(), 1);
            subject = true;
        }
        if (scene.direction().framing() == ShotFraming.REVERSE_SHOT) {
            backdrop.mirror();
            sheet.mirror();
        }
        return new Card(backdrop, subject ? Optional.of(sheet) : Optional.empty(), endless);
    }

    private void farWeather(Layer layer, Scene scene, long seed) {
        new WeatherPainter(layer, frame.height(), scene.mood(), Chance.of(seed + 4))
                .paint(scene.set().weather(), 0);
    }

    private Layer standing(Scene scene, Layout layout, long seed) {
        Layer layer = new Layer(Card.width(frame), Card.height(frame));
        double light = layer.width() / 2.0 + lightSide * Math.min(frame.width(), frame.height() * 1.8) * 0.22;
        Stage stage = stage(layer, scene, layout, light, seed);
        Graphics2D g = layer.graphics();
        Backdrop.of(scene.set().place()).paint(stage, g);
        if (scene.direction().has(Look.BACKLIGHT)) {
            Point2D behind = new Point2D.Double(layer.width() / 2.0, layer.height() * 0.42);
            Tint glare = scene.mood().accent().lighter(0.4);
            Glow.paint(g, behind, frame.height() * 1.1, frame.height() * 0.8, glare, 0.75);
        }
        if (layout.blur() > 0) {
            Focus.soften(stage, g, layout.blur(), scene.set().place());
        }
        g.dispose();
        farWeather(layer, scene, seed);
        Vignette.paint(layer, frame);
        if (scene.direction().framing() == ShotFraming.POINT_OF_VIEW) {
            Vignette.paint(layer, frame);
        }
        return layer;
    }

    /** What runs past a moving camera: it has no light of its own in it, which would run past too. */
    private Layer endless(Scene scene, Layout layout, long seed) {
        int width = Card.enlarged(frame.width(), Card.ENDLESS);
        Layer layer = new Layer(width + width / 8, Card.height(frame));
        Stage stage = stage(layer, scene, layout, -3.0 * frame.height(), seed);
        Graphics2D g = layer.graphics();
        Backdrop.running(scene.set().place()).paint(stage, g);
        g.dispose();
        farWeather(layer, scene, seed);
        Layer ring = layer.ring(width);
        ring.blur((int) (frame.height() * MOTION_BLUR), 0, true);
        return ring;
    }

    private Stage stage(Layer layer, Scene scene, Layout layout, double light, long seed) {
        double horizon = (layer.height() - frame.height()) / 2.0 + layout.horizon() * frame.height();
        return new Stage(layer, scene.mood(), horizon, light, frame.height(), Chance.of(seed));
    }

    /** Paints what stands in front, if anything does. */
    private boolean subject(Easel easel, Layout layout) {
        Scene scene = easel.scene();
        PropComposition props = new PropComposition(easel, layout.ground());
        boolean seeing = scene.direction().framing() == ShotFraming.POINT_OF_VIEW;
        boolean peopled = Layout.peopled(scene);
        if (!peopled) {
            props.alone();
        } else if (!scene.cast().isEmpty() && scene.direction().size().compareTo(ShotSize.EXTREME_CLOSE_UP) >= 0) {
            eyes(easel);
        } else {
            props.behind();
            people(easel, layout);
            props.before();
        }
        if (seeing) {
            hands(easel);
        }
        return seeing || peopled || !scene.props().isEmpty();
    }

    /** The hands of whoever sees what the camera sees. */
    private static void hands(Easel easel) {
        PropPainter painter = new PropPainter(easel);
        for (int side = -1; side <= 1; side += 2) {
            String icon = side < 0 ? "hand-back-left" : "hand-back-right";
            Prop hand = new Prop(icon, Prop.Kind.PART, 19, Optional.of(Tint.parse("#8d6a54")), false);
            painter.paint(hand, side * HANDS, 0.86, Math.min(0.34, easel.ratio() * 0.42), false);
        }
    }

    private void eyes(Easel easel) {
        EyesComposition eyes =
                new EyesComposition(easel, wardrobe, easel.scene().cast().getFirst());
        if (easel.scene().things().contains(Thing.MIRROR)) {
            eyes.mirror();
        } else {
            eyes.face();
        }
    }

    private void people(Easel easel, Layout layout) {
        Scene scene = easel.scene();
        if (scene.vehicle().isPresent()) {
            car(easel, scene.vehicle().get(), layout);
        } else if (scene.things().contains(Thing.HORSE)) {
            new HorseComposition(easel).paint(layout.ground());
        } else if (scene.direction().angle() == CameraAngle.OVERHEAD) {
            new OverheadComposition(easel, wardrobe).paint();
        } else if (whole(easel)) {
            new BodyComposition(easel, wardrobe).paint(layout.ground());
        } else {
            new BustComposition(easel, wardrobe).paint();
        }
    }

    /** Whether people are seen from head to foot, as groups are too for which the frame is too narrow. */
    static boolean whole(Easel easel) {
        Scene scene = easel.scene();
        return scene.direction().size().compareTo(ShotSize.MEDIUM_WIDE) < 0
                || scene.direction().angle() == CameraAngle.OVERHEAD
                || scene.cast().isEmpty()
                || (easel.ratio() < 1 && scene.cast().size() > 2);
    }

    private void car(Easel easel, Vehicle vehicle, Layout layout) {
        CarComposition car = new CarComposition(easel, wardrobe, vehicle);
        switch (vehicle.view()) {
            case WHOLE -> car.whole(layout.ground());
            case BESIDE -> car.beside();
            case AHEAD -> car.ahead();
        }
    }
}
