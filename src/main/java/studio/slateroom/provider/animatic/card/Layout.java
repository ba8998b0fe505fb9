package studio.slateroom.provider.animatic.card;

import studio.slateroom.provider.animatic.scene.Scene;
import studio.slateroom.provider.animatic.scene.Thing;
import studio.slateroom.script.camera.ShotSize;

/**
 * How a shot size and an angle divide the frame. Lengths are in frame heights from the upper edge.
 *
 * @param horizon where the horizon is
 * @param ground where feet and wheels stand
 * @param blur how far the backdrop is out of focus, in frame heights
 */
record Layout(double horizon, double ground, double blur) {

    /** Nothing but the ground is seen from above: the horizon is at the upper edge of the card. */
    private static final double FROM_ABOVE = 0.51 - Card.OVERSIZE / 2;

    static Layout of(Scene scene) {
        ShotSize size = scene.direction().size();
        double horizon = switch (scene.direction().angle()) {
            case LOW -> 0.80;
            case HIGH -> 0.36;
            case OVERHEAD -> FROM_ABOVE;
            default -> 0.60;
        };
        double ground = switch (size) {
            case EXTREME_WIDE -> Math.max(0.72, horizon + 0.06);
            case WIDE -> Math.max(0.77, horizon + 0.06);
            default -> Math.max(0.82, horizon + 0.04);
        };
        boolean empty = !peopled(scene) && scene.props().isEmpty() && size != ShotSize.INSERT;
        return new Layout(horizon, ground, empty ? 0 : blur(size));
    }

    /** Whether somebody, or an animal or a car like somebody, is in front of the camera. */
    static boolean peopled(Scene scene) {
        return !scene.cast().isEmpty()
                || scene.crowd()
                || scene.vehicle().isPresent()
                || scene.things().contains(Thing.HORSE);
    }

    /** The longer the lens, the softer what is behind; a place by itself is what the lens is focused on. */
    private static double blur(ShotSize size) {
        return switch (size) {
            case EXTREME_WIDE, WIDE -> 0;
            case FULL -> 0.0015;
            case MEDIUM_WIDE -> 0.004;
            case MEDIUM -> 0.009;
            case MEDIUM_CLOSE_UP -> 0.014;
            case CLOSE_UP -> 0.022;
            case EXTREME_CLOSE_UP, MACRO, INSERT -> 0.030;
        };
    }
}
