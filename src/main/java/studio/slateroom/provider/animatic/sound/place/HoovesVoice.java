package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;

/**
 * A horse at a gallop: four beats and a moment in the air.
 *
 * @param seed decides how evenly
 */
record HoovesVoice(long seed) implements Voice {

    /** A racehorse makes some 130 strides a minute. */
    private static final double STRIDE = 0.46;

    private static final double[] BEATS = {0, 0.19, 0.36, 0.55};
    private static final double[] WEIGHTS = {0.7, 0.85, 0.9, 1.1};
    private static final Knock HOOF = new Knock(115, 900, 0.13, 0.5);

    @Override
    public void fill(Mix mix) {
        Noise chance = new Noise(seed);
        Noise noise = new Noise(seed + 1);
        for (double at = chance.between(0, 0.2);
                at * Sound.RATE < mix.length();
                at += STRIDE * chance.between(0.98, 1.02)) {
            for (int beat = 0; beat < BEATS.length; beat++) {
                double hit = at + STRIDE * BEATS[beat] + chance.between(-0.006, 0.006);
                double strength = WEIGHTS[beat] * chance.between(0.85, 1.1);
                HOOF.add(mix, (int) (Math.max(0, hit) * Sound.RATE), strength, beat % 2 == 0 ? -0.2 : 0.2, noise);
            }
        }
    }
}
