package studio.slateroom.provider.animatic.frame;

/** How a move, a change or a sound begins and ends. */
public final class Ease {

    /** The part of a move in which the camera gathers speed, and in which it slows down again. */
    private static final double RAMP = 0.25;

    private Ease() {}

    /** A camera's way: it gathers speed evenly, keeps it, and slows down evenly. 0 to 1 gives 0 to 1. */
    static double camera(double progress) {
        double t = Math.clamp(progress, 0, 1);
        double top = 1 / (1 - RAMP);
        if (t < RAMP) {
            return top * t * t / (2 * RAMP);
        }
        return t <= 1 - RAMP ? top * (t - RAMP / 2) : 1 - top * (1 - t) * (1 - t) / (2 * RAMP);
    }

    /** A soft blend from 0 to 1, level at both ends. */
    public static double blend(double progress) {
        double t = Math.clamp(progress, 0, 1);
        return t * t * (3 - 2 * t);
    }
}
