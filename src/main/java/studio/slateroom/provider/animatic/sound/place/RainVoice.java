package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.provider.animatic.sound.signal.Filter;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;

/**
 * Rain: a bright hiss with single drops in it.
 *
 * @param seed decides where the drops fall
 */
record RainVoice(long seed) implements Voice {

    private static final double DROPS_PER_SAMPLE = 45.0 / 48_000;

    @Override
    public void fill(Mix mix) {
        for (int channel = 0; channel < 2; channel++) {
            Noise noise = new Noise(seed + channel);
            Filter hiss = Filter.high(1400);
            Filter body = Filter.low(7500);
            Filter drop = Filter.band(2600, 5);
            float[] out = channel == 0 ? mix.left() : mix.right();
            for (int i = 0; i < out.length; i++) {
                double white = noise.next();
                double hit = Math.abs(white) < DROPS_PER_SAMPLE ? noise.between(1, 4) : 0;
                out[i] += (float) (body.next(hiss.next(white)) * 0.085 + drop.next(hit) * 0.35);
            }
        }
    }
}
