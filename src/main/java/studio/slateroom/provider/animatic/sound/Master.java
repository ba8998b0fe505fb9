package studio.slateroom.provider.animatic.sound;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.frame.Ease;

/** Brings a mix to its final level and fades it at both ends. */
final class Master {

    /** The loudness of the finished bed in LUFS, between the web's usual -14 and broadcast's -23. */
    static final double TARGET = -18;

    /** No sample gets louder than this; lossy coding adds up to a decibel, so -1 dBFS is kept with room to spare. */
    private static final double CEILING = 0.80;

    /** Up to here nothing is bent. */
    private static final double KNEE = 0.45;

    private static final double MOST_GAIN = 12;
    private static final double FADE_IN = 0.25;
    private static final double FADE_OUT = 0.8;

    private Master() {}

    static void finish(Mix mix) {
        double loudness = Loudness.of(mix);
        double gain = loudness == Double.NEGATIVE_INFINITY
                ? 1
                : Math.min(MOST_GAIN, StrictMath.pow(10, (TARGET - loudness) / 20));
        int in = (int) Math.min(FADE_IN * Sound.RATE, mix.length() / 8.0);
        int out = (int) Math.min(FADE_OUT * Sound.RATE, mix.length() / 4.0);
        mix.shape(i -> gain * Ease.blend((double) i / in) * Ease.blend((double) (mix.length() - 1 - i) / out));
        limit(mix.left());
        limit(mix.right());
    }

    /** Bends what is above the knee smoothly towards the ceiling. */
    private static void limit(float[] channel) {
        double room = CEILING - KNEE;
        for (int i = 0; i < channel.length; i++) {
            double size = Math.abs(channel[i]);
            if (size > KNEE) {
                double over = (size - KNEE) / room;
                channel[i] = (float) (Math.signum(channel[i]) * (KNEE + room * over / (1 + over)));
            }
        }
    }
}
