package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.camera.Ease;
import studio.slateroom.provider.animatic.sound.signal.Filter;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;

/**
 * The sea: waves that come in every seven seconds and draw back.
 *
 * @param seed decides how the waves lie against each other
 */
record SeaVoice(long seed) implements Voice {

    private static final double PERIOD = 7.1;

    @Override
    public void fill(Mix mix) {
        double phase = new Noise(seed).between(0, 1);
        for (int channel = 0; channel < 2; channel++) {
            Noise noise = new Noise(seed + 1 + channel);
            Filter rumble = Filter.low(320);
            Filter foam = Filter.band(1900, 0.6);
            float[] out = channel == 0 ? mix.left() : mix.right();
            for (int i = 0; i < out.length; i++) {
                double seconds = (double) i / Sound.RATE;
                double wave = turn(phase + seconds / PERIOD + channel * 0.04);
                double second = turn(phase + 0.45 + seconds / (PERIOD * 1.37));
                double white = noise.next();
                double swell = 0.25 + 0.75 * wave + 0.4 * second;
                out[i] += (float) (rumble.next(white) * 0.28 * swell + foam.next(white) * 0.15 * wave * wave);
            }
        }
    }

    /** Rises quickly and falls slowly. */
    private static double turn(double turns) {
        double t = turns - Math.floor(turns);
        return Ease.blend(t < 0.3 ? t / 0.3 : 1 - (t - 0.3) / 0.7);
    }
}
