package studio.slateroom.provider.animatic.sound.signal;

import studio.slateroom.media.Sound;

/** Sines from a table, the same on every machine. */
public final class Sine {

    private static final int STEPS = 4096;
    private static final double[] TABLE = new double[STEPS + 1];

    static {
        for (int i = 0; i <= STEPS; i++) {
            TABLE[i] = StrictMath.sin(2 * StrictMath.PI * i / STEPS);
        }
    }

    private Sine() {}

    /** The sine of so many turns, from 0 on. */
    public static double turns(double turns) {
        double position = (turns - (long) turns) * STEPS;
        int index = (int) position;
        return TABLE[index] + (TABLE[index + 1] - TABLE[index]) * (position - index);
    }

    /** A tone of one frequency at a sample. */
    public static double tone(double hertz, int sample) {
        return turns(hertz / Sound.RATE * sample);
    }
}
