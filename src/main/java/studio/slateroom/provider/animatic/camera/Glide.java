package studio.slateroom.provider.animatic.camera;

/** How a camera begins and ends its way. */
final class Glide {

    /** The part of a move in which the camera gathers speed, and in which it slows down again. */
    private static final double RAMP = 0.25;

    private Glide() {}

    /** It gathers speed evenly, keeps it, and slows down evenly. 0 to 1 gives 0 to 1; beyond them it stands. */
    static double way(double progress) {
        double t = Math.clamp(progress, 0, 1);
        double top = 1 / (1 - RAMP);
        if (t < RAMP) {
            return top * t * t / (2 * RAMP);
        }
        return t <= 1 - RAMP ? top * (t - RAMP / 2) : 1 - top * (1 - t) * (1 - t) / (2 * RAMP);
    }
}
