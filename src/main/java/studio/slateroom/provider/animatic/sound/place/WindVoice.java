package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Filter;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;
import studio.slateroom.provider.animatic.sound.signal.Sine;

/**
 * Wind: low noise that swells and falls.
 *
 * @param seed decides the gusts
 * @param hertz where its middle is
 * @param depth how much it swells, 0 to 1
 */
record WindVoice(long seed, double hertz, double depth) implements Voice {

    @Override
    public void fill(Mix mix) {
        Noise gusts = new Noise(seed);
        double phase = gusts.between(0, 1);
        for (int channel = 0; channel < 2; channel++) {
            Noise noise = new Noise(seed + 1 + channel);
            Filter band = Filter.band(hertz, 0.7);
            Filter dark = Filter.low(hertz * 2.2);
            float[] out = channel == 0 ? mix.left() : mix.right();
            for (int i = 0; i < out.length; i++) {
                double seconds = (double) i / Sound.RATE;
                double slow = Sine.turns(phase + seconds * 0.13) * 0.6 + Sine.turns(phase * 3 + seconds * 0.31) * 0.4;
                double swell = 1 - depth * (0.5 - 0.5 * slow);
                out[i] += (float) (dark.next(band.next(noise.next())) * 0.42 * swell);
            }
        }
    }
}
