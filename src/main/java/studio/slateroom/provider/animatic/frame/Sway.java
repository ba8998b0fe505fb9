package studio.slateroom.provider.animatic.frame;

import java.util.Random;

/** The unrest of a hand: three slow swings whose periods never meet, begun where the seed says. */
final class Sway {

    /** Swings a second and their share. A hand follows its eye at about half a hertz and trembles above two. */
    private static final double[] HERTZ = {0.53, 1.17, 2.31};

    private static final double[] SHARE = {0.62, 0.28, 0.10};

    private final double[] phases;

    Sway(long seed) {
        Random random = new Random(seed);
        phases = random.doubles(3L * HERTZ.length, 0, 2 * StrictMath.PI).toArray();
    }

    /**
     * Where the hand is, from -1 to 1.
     *
     * @param axis 0 for across, 1 for up and down, 2 for the roll
     */
    double at(int axis, double seconds) {
        double sum = 0;
        for (int i = 0; i < HERTZ.length; i++) {
            double phase = phases[axis * HERTZ.length + i];
            sum += SHARE[i] * StrictMath.sin(2 * StrictMath.PI * HERTZ[i] * seconds + phase);
        }
        return sum;
    }
}
