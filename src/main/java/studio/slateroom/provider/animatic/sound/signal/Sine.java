package studio.slateroom.provider.animatic.sound.signal;

import studio.slateroom.media.Sound;

/** Sines from a table. */
public final class Sine {

    private static final Wave WAVE = new Wave(turn -> StrictMath.sin(2 * StrictMath.PI * turn));

    private Sine() {}

    /** The sine of so many turns, from 0 on. */
    public static double turns(double turns) {
        return WAVE.at(turns);
    }

    /** A tone of one frequency at a sample. */
    public static double tone(double hertz, int sample) {
        return turns(hertz / Sound.RATE * sample);
    }
}
