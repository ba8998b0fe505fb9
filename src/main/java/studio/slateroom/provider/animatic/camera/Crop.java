package studio.slateroom.provider.animatic.camera;

import studio.slateroom.script.camera.Look;
import studio.slateroom.script.camera.ShotDirection;

/**
 * How much of a panel is shown to begin with.
 *
 * @param zoom how much larger things are than where the panel fills the frame
 * @param up which part of the room above the frame it goes up, 0 to 1
 */
public record Crop(double zoom, double up) {

    /** The panel as it is composed. */
    public static final Crop NONE = new Crop(1, 0);

    /** A lens sees this much more or less than the usual one. */
    private static final double LENS = 1.15;

    /** A card, which is composed for its shot's size. */
    public static Crop card(ShotDirection direction) {
        return new Crop(lens(direction), 0);
    }

    /**
     * A picture that was taken for no shot in particular. One that is to be seen closer is cut to above its middle,
     * where faces are; moderately, as it has only so many pixels.
     *
     * @param stated whether the shot states its size
     */
    public static Crop picture(ShotDirection direction, boolean stated) {
        double zoom = switch (direction.size()) {
            case EXTREME_WIDE, WIDE, FULL -> 1;
            case MEDIUM_WIDE -> 1.06;
            case MEDIUM -> 1.12;
            case MEDIUM_CLOSE_UP -> 1.25;
            case CLOSE_UP -> 1.45;
            case INSERT -> 1.6;
            case EXTREME_CLOSE_UP -> 1.8;
            case MACRO -> 2;
        };
        return stated ? new Crop(zoom * lens(direction), zoom > 1 ? 0.5 : 0) : new Crop(lens(direction), 0);
    }

    private static double lens(ShotDirection direction) {
        double wide = direction.has(Look.WIDE_ANGLE) ? 1 / LENS : 1;
        return direction.has(Look.TELEPHOTO) ? wide * LENS : wide;
    }
}
