package studio.slateroom.provider.animatic.camera;

/** How a change or a sound begins and ends. */
public final class Ease {

    private Ease() {}

    /** A soft blend from 0 to 1, level at both ends. */
    public static double blend(double progress) {
        double t = Math.clamp(progress, 0, 1);
        return t * t * (3 - 2 * t);
    }
}
