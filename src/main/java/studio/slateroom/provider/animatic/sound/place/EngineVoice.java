package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Filter;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;
import studio.slateroom.provider.animatic.sound.signal.Sine;
import studio.slateroom.provider.animatic.sound.signal.Wave;

/**
 * A car at an easy speed: a low hum and the road under the tyres.
 *
 * @param seed decides how the speed wavers
 */
record EngineVoice(long seed) implements Voice {

    private static final double HERTZ = 58;
    private static final double[] HARMONICS = {0.55, 1, 0.42, 0.30, 0.14, 0.10};

    /** All harmonics, of which the first is an octave below. */
    private static final Wave HUM = new Wave(EngineVoice::hum);

    @Override
    public void fill(Mix mix) {
        Noise noise = new Noise(seed);
        Filter road = Filter.band(210, 0.5);
        Filter dark = Filter.low(900);
        double phase = noise.between(0, 1);
        double turns = 0;
        for (int i = 0; i < mix.length(); i++) {
            double seconds = (double) i / Sound.RATE;
            double waver = Sine.turns(phase + seconds * 0.11) * 0.03 + Sine.turns(phase + seconds * 0.37) * 0.012;
            turns += HERTZ * (1 + waver) / Sound.RATE;
            double rough = dark.next(road.next(noise.next()));
            mix.add(i, HUM.at(turns / 2) * 0.055 + rough * 0.50, 0.12 * Sine.turns(seconds * 0.07));
        }
    }

    private static double hum(double turn) {
        double hum = 0;
        for (int h = 0; h < HARMONICS.length; h++) {
            hum += HARMONICS[h] * Sine.turns(turn * (h + 1) + h * 0.21);
        }
        return hum;
    }
}
