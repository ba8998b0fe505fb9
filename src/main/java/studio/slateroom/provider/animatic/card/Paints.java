package studio.slateroom.provider.animatic.card;

import java.awt.Color;
import studio.slateroom.provider.animatic.draw.Silhouettes.Role;
import studio.slateroom.provider.animatic.draw.Tint;
import studio.slateroom.provider.animatic.scene.Mood;

/**
 * The colours of a figure or a thing before light falls on it, dimmed to the scene's mood.
 *
 * @param mood the scene's colours
 * @param skin skin in daylight
 * @param hair hair in daylight
 * @param cloth clothes in daylight, or a car's body
 * @param inner what is worn under them
 * @param dimming how much of the daylight is gone, 0 to 1
 */
record Paints(Mood mood, Tint skin, Tint hair, Tint cloth, Tint inner, double dimming) {

    private static final Tint EYE_WHITE = Tint.parse("#dfd8d2");
    private static final Tint IRIS = Tint.parse("#5b4332");
    private static final Tint LIPS = Tint.parse("#9c3a3f");
    private static final Tint METAL = Tint.parse("#7d848c");
    private static final Tint SEAT = Tint.parse("#2a2326");
    private static final Tint TAIL_LAMP = Tint.parse("#ff3a30");

    Color of(Role role) {
        return switch (role) {
            case SKIN -> dim(skin).color();
            case HAIR -> dim(hair).color();
            case CLOTH, BODY -> dim(cloth).color();
            case INNER -> dim(inner).color();
            case LAPEL -> dim(cloth).darker(0.32).color();
            case LIPS -> dim(LIPS.towards(skin, 0.3)).color(0.9);
            case FACE -> mood.ink().color(0.26);
            case SHADE -> mood.ink().color(0.5);
            case CREASE -> mood.ink().color(0.6);
            case LID -> mood.ink().color(0.86);
            case GLASS -> mood.ink().towards(mood.key(), 0.06).color(0.96);
            case GLINT -> mood.accent().lighter(0.4).color(0.22);
            case TYRE -> mood.ink().color();
            case METAL -> dim(METAL).color();
            case SEAT -> dim(SEAT).color();
            case LAMP -> mood.accent().lighter(0.7).color();
            case TAIL -> tailLamp().color();
            case SCLERA -> dim(EYE_WHITE).color();
            case IRIS -> dim(IRIS).towards(mood.accent(), 0.12).color();
            case PUPIL -> mood.ink().color();
            case SPARK -> Tint.WHITE.color(0.85);
        };
    }

    /** A lit tail lamp, which no daylight dims. */
    Tint tailLamp() {
        return mood.seen(TAIL_LAMP);
    }

    /** The same in another dimming. */
    Paints dimmed(double other) {
        return new Paints(mood, skin, hair, cloth, inner, other);
    }

    /** The same for somebody seen from behind, where no skin and no shirt shows. */
    Paints plain() {
        return new Paints(mood, cloth, hair, cloth, cloth, dimming);
    }

    /** The same for a limb without cloth. */
    Paints bare() {
        return new Paints(mood, skin, hair, skin, inner, dimming);
    }

    private Tint dim(Tint tint) {
        return mood.seen(tint).towards(mood.ink(), dimming).towards(mood.haze(), 0.10);
    }
}
