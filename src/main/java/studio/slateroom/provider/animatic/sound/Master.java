package studio.slateroom.provider.animatic.sound;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.camera.Ease;
import studio.slateroom.provider.animatic.sound.signal.Filter;
import studio.slateroom.provider.animatic.sound.signal.Limiter;
import studio.slateroom.provider.animatic.sound.signal.Loudness;
import studio.slateroom.provider.animatic.sound.signal.Mix;

/** Brings a mix to its final level and fades it at both ends. */
final class Master {

    /** The loudness of a finished clip in LUFS, as streaming services and podcasts want it. */
    static final double TARGET = -16;

    /** Near enough, in LU. */
    private static final double TOLERANCE = 0.1;

    /** -2.5 dBTP: lossy coding may add a decibel and a half before the -1 dBTP are reached that players need. */
    private static final double CEILING = 0.75;

    /** More would make nothing but noise out of next to nothing. */
    private static final double MOST_GAIN = 60;

    private static final int ATTEMPTS = 8;

    /** FFmpeg's AAC encoder leaves out what is above, at the rate at which clips are encoded; it must not be counted. */
    private static final double HIGHEST_HERTZ = 15_000;

    private static final double FADE_IN = 0.25;
    private static final double FADE_OUT = 0.8;

    private Master() {}

    /** The mix at its level; the given one is used up. Silence stays silent. */
    static Mix finished(Mix mix) {
        cutOff(mix.left());
        cutOff(mix.right());
        fade(mix);
        double missing = TARGET - Loudness.of(mix);
        double gain = 1;
        Mix finished = Mix.silence(mix.length());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            gain = Double.isInfinite(missing) ? gain : Math.min(MOST_GAIN, gain * StrictMath.pow(10, missing / 20));
            finished.take(mix, gain);
            new Limiter(CEILING).apply(finished);
            // What the limiter takes away has to be made up for, a little less each time.
            missing = TARGET - Loudness.of(finished);
            if (Math.abs(missing) < TOLERANCE || Double.isInfinite(missing)) {
                break;
            }
        }
        return finished;
    }

    private static void cutOff(float[] channel) {
        Filter first = Filter.low(HIGHEST_HERTZ);
        Filter second = Filter.low(HIGHEST_HERTZ);
        for (int i = 0; i < channel.length; i++) {
            channel[i] = (float) second.next(first.next(channel[i]));
        }
    }

    private static void fade(Mix mix) {
        double in = Math.max(1, Math.min(FADE_IN * Sound.RATE, mix.length() / 8.0));
        double out = Math.max(1, Math.min(FADE_OUT * Sound.RATE, mix.length() / 4.0));
        mix.shape(i -> Ease.blend(i / in) * Ease.blend((mix.length() - 1 - i) / out));
    }
}
