package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;

/**
 * Somebody who walks.
 *
 * @param seed decides how evenly
 */
record StepsVoice(long seed) implements Voice {

    /** A walk of 110 steps a minute. */
    private static final double STEP = 0.545;

    private static final Knock HEEL = new Knock(140, 2300, 0.11, 0.55);
    private static final Knock SOLE = new Knock(260, 3400, 0.08, 0.22);

    @Override
    public void fill(Mix mix) {
        Noise chance = new Noise(seed);
        Noise noise = new Noise(seed + 1);
        double at = chance.between(0.05, 0.3);
        for (int step = 0; at * Sound.RATE < mix.length(); step++) {
            double pan = step % 2 == 0 ? -0.16 : 0.16;
            double strength = chance.between(0.8, 1.1);
            HEEL.add(mix, (int) (at * Sound.RATE), strength, pan, noise);
            SOLE.add(mix, (int) ((at + 0.085) * Sound.RATE), strength, pan, noise);
            at += STEP * chance.between(0.97, 1.03);
        }
    }
}
