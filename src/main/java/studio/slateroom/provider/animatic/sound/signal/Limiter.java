package studio.slateroom.provider.animatic.sound.signal;

import java.util.Arrays;
import studio.slateroom.media.Sound;

/**
 * Keeps the true peak of a mix below a ceiling, where that is the peak of the wave between the samples as well (ITU-R
 * BS.1770-4, annex 2, with four times the samples). It looks ahead, so that it turns down before a peak and bends none.
 */
public final class Limiter {

    /** Turning down all the way takes 4 ms, and up again a fifth of a second. */
    private static final float ATTACK = 1 / (0.004f * Sound.RATE);

    private static final float RELEASE = 1 / (0.2f * Sound.RATE);

    /** The filter of the standard reads so many samples for each of three values between two of them. */
    private static final int TAPS = 12;

    private static final int BEFORE = 5;
    private static final int PHASES = 4;

    /** So many samples are looked at together, to find out fast that none of them needs it. */
    private static final int BLOCK = 32;

    /** No wave between samples is so many times higher than the samples around it, by the sums of the filter. */
    private static final float MOST_BETWEEN = 2.4f;

    private static final float[][] FILTER = new float[PHASES][TAPS];

    static {
        for (int phase = 1; phase < PHASES; phase++) {
            for (int tap = 0; tap < TAPS; tap++) {
                double x = tap - BEFORE - (double) phase / PHASES;
                double angle = StrictMath.PI * x;
                double window = StrictMath.cos(angle / (TAPS + 1));
                FILTER[phase][tap] = (float) (StrictMath.sin(angle) / angle * window * window);
            }
        }
    }

    private final float ceiling;

    /** A limiter with a ceiling, 1 being full scale. */
    public Limiter(double ceiling) {
        this.ceiling = (float) ceiling;
    }

    /** Turns a mix down around its peaks. */
    public void apply(Mix mix) {
        float[] level = new float[mix.length()];
        Arrays.fill(level, 1);
        for (int from = 0; from < level.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, level.length);
            limit(mix.left(), from, to, level);
            limit(mix.right(), from, to, level);
        }
        for (int i = level.length - 2; i >= 0; i--) {
            level[i] = Math.min(level[i], level[i + 1] + ATTACK);
        }
        for (int i = 1; i < level.length; i++) {
            level[i] = Math.min(level[i], level[i - 1] + RELEASE);
        }
        mix.shape(i -> level[i]);
    }

    private void limit(float[] channel, int from, int to, float[] level) {
        if (highest(channel, from, to) * MOST_BETWEEN <= ceiling) {
            return;
        }
        for (int i = from; i < to; i++) {
            float peak = peak(channel, i);
            if (peak > ceiling) {
                level[i] = Math.min(level[i], ceiling / peak);
            }
        }
    }

    /** The highest value of the wave from just before a sample to just behind it. */
    private static float peak(float[] channel, int at) {
        float peak = Math.abs(channel[at]);
        for (int phase = 1; phase < PHASES; phase++) {
            peak = Math.max(peak, Math.max(between(channel, at, phase), between(channel, at - 1, phase)));
        }
        return peak;
    }

    private static float between(float[] channel, int at, int phase) {
        float sum = 0;
        for (int tap = 0; tap < TAPS; tap++) {
            int i = at + tap - BEFORE;
            if (i >= 0 && i < channel.length) {
                sum += channel[i] * FILTER[phase][tap];
            }
        }
        return Math.abs(sum);
    }

    /** The highest sample of all that the waves around some samples are made of. */
    private static float highest(float[] channel, int from, int to) {
        float highest = 0;
        int end = Math.min(channel.length, to + TAPS - BEFORE);
        for (int i = Math.max(0, from - 1 - BEFORE); i < end; i++) {
            highest = Math.max(highest, Math.abs(channel[i]));
        }
        return highest;
    }
}
