package studio.slateroom.provider.animatic.camera;

import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.Look;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotSize;

/**
 * What is in focus in a shot, and when.
 *
 * @param radius how far out of focus the soft parts are, in frame heights; 0 where all is sharp
 * @param pulled whether the focus goes from what is near to what is far; in a flat picture the whole comes into focus
 * @param flat whether all is in one layer; then what is around the middle is soft instead of what is behind
 */
public record FocusPlan(double radius, boolean pulled, boolean flat) {

    /** 8 pixels of 720 for a wide open lens. */
    private static final double OPEN = 8 / 720.0;

    private static final double LONG = 5 / 720.0;

    /** The part of the shot in which the focus is pulled. */
    private static final double PULL_BEGIN = 0.3;

    private static final double PULL_END = 0.65;

    /** All sharp. */
    public static final FocusPlan SHARP = new FocusPlan(0, false, true);

    /** The plan for a shot. */
    public static FocusPlan of(ShotDirection direction, boolean flat) {
        boolean pulled = direction.moves().contains(CameraMove.RACK_FOCUS);
        boolean open = direction.has(Look.SHALLOW_FOCUS) || pulled || (direction.size() == ShotSize.MACRO && flat);
        double lens = direction.has(Look.TELEPHOTO) ? LONG : 0;
        boolean deep = direction.has(Look.DEEP_FOCUS) && !pulled;
        return new FocusPlan(deep ? 0 : open ? OPEN : lens, pulled, flat);
    }

    /** Whether nothing ever is soft. */
    public boolean sharp() {
        return radius == 0;
    }

    /** Whether the middle is sharp and what is around it soft. */
    public boolean edges() {
        return flat && !pulled && !sharp();
    }

    /**
     * How soft what is far is, 0 to 1.
     *
     * @param progress how much of the shot is gone, 0 to 1
     */
    public double far(double progress) {
        if (sharp() || edges()) {
            return 0;
        }
        return pulled ? 1 - pull(progress) : 1;
    }

    /** How soft what is near is, 0 to 1. */
    public double near(double progress) {
        return pulled ? pull(progress) : 0;
    }

    private static double pull(double progress) {
        return Glide.way((progress - PULL_BEGIN) / (PULL_END - PULL_BEGIN));
    }
}
