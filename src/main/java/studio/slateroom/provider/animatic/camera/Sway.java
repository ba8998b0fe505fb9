package studio.slateroom.provider.animatic.camera;

import java.util.Random;

/** Unrest: three swings whose periods never meet, begun where the seed says. */
final class Sway {

    /** A hand follows its eye below one hertz and trembles at about two and above. */
    private static final double[] HAND = {0.71, 1.93, 3.17};

    private static final double[] HAND_SHARE = {0.45, 0.42, 0.13};

    /** A blow shakes a camera at about eight hertz. */
    private static final double[] BLOW = {6.7, 8.3, 9.4};

    private static final double[] BLOW_SHARE = {0.3, 0.45, 0.25};

    private final double[] hertz;
    private final double[] share;
    private final double[] phases;

    private Sway(double[] hertz, double[] share, long seed) {
        this.hertz = hertz;
        this.share = share;
        Random random = new Random(seed);
        phases = random.doubles(3L * hertz.length, 0, 2 * StrictMath.PI).toArray();
    }

    static Sway hand(long seed) {
        return new Sway(HAND, HAND_SHARE, seed);
    }

    static Sway blow(long seed) {
        return new Sway(BLOW, BLOW_SHARE, seed + 1);
    }

    /**
     * How far it is off, from -1 to 1.
     *
     * @param axis 0 for across, 1 for up and down, 2 for the roll
     */
    double at(int axis, double seconds) {
        double sum = 0;
        for (int i = 0; i < hertz.length; i++) {
            double phase = phases[axis * hertz.length + i];
            sum += share[i] * StrictMath.sin(2 * StrictMath.PI * hertz[i] * seconds + phase);
        }
        return sum;
    }
}
