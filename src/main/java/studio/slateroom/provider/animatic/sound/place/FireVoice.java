package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Filter;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;
import studio.slateroom.provider.animatic.sound.signal.Sine;

/**
 * A fire: the low breath of the flames, and wood that cracks.
 *
 * @param seed decides where it cracks
 */
record FireVoice(long seed) implements Voice {

    private static final double CRACKS_PER_SAMPLE = 11.0 / Sound.RATE;

    @Override
    public void fill(Mix mix) {
        for (int channel = 0; channel < 2; channel++) {
            Noise noise = new Noise(seed + channel);
            Filter flames = Filter.low(170);
            Filter hiss = Filter.band(5200, 0.6);
            Filter crack = Filter.band(2100 + 500 * channel, 2.4);
            double phase = noise.between(0, 1);
            float[] out = channel == 0 ? mix.left() : mix.right();
            for (int i = 0; i < out.length; i++) {
                double seconds = (double) i / Sound.RATE;
                double flicker = 0.8 + 0.2 * Sine.turns(phase + seconds * 1.7) * Sine.turns(seconds * 0.43);
                double white = noise.next();
                double hit = Math.abs(white) < CRACKS_PER_SAMPLE ? noise.between(-6, 6) : 0;
                double breath = flames.next(white) * 0.42 * flicker + hiss.next(white) * 0.012;
                out[i] += (float) (breath + crack.next(hit) * 0.30);
            }
        }
    }
}
