package studio.slateroom.media.speech;

import studio.slateroom.media.Sound;

/** Brings one channel of any lower rate to the program's: by a windowed sinc, the same on every machine. */
final class Resampling {

    /** How many samples on either side count. */
    private static final int REACH = 12;

    /** The filter is known at so many places between two samples; speech needs no more. */
    private static final int PLACES = 512;

    private static final double[] FILTER = new double[(2 * REACH) * PLACES + 1];

    static {
        for (int i = 0; i < FILTER.length; i++) {
            double x = (double) i / PLACES - REACH;
            double angle = StrictMath.PI * x;
            double window = 0.5 + 0.5 * StrictMath.cos(angle / REACH);
            FILTER[i] = (x == 0 ? 1 : StrictMath.sin(angle) / angle) * window;
        }
    }

    private Resampling() {}

    /**
     * The same in two equal channels.
     *
     * @param rate how many samples a second there are, up to the program's own rate
     */
    static short[] toStereo(short[] mono, int rate) {
        int length = Math.toIntExact((long) mono.length * Sound.RATE / rate);
        short[] stereo = new short[length * Sound.CHANNELS];
        for (int i = 0; i < length; i++) {
            double at = (double) i * rate / Sound.RATE;
            short sample = (short) Math.clamp(StrictMath.round(value(mono, at)), Short.MIN_VALUE, Short.MAX_VALUE);
            stereo[Sound.CHANNELS * i] = sample;
            stereo[Sound.CHANNELS * i + 1] = sample;
        }
        return stereo;
    }

    private static double value(short[] mono, double at) {
        int middle = (int) at;
        double sum = 0;
        int last = Math.min(mono.length - 1, middle + REACH);
        for (int i = Math.max(0, middle - REACH + 1); i <= last; i++) {
            sum += mono[i] * FILTER[(int) ((i - at + REACH) * PLACES + 0.5)];
        }
        return sum;
    }
}
