package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Filter;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;

/**
 * Thunder that rolls, every few seconds.
 *
 * @param seed decides when
 */
record ThunderVoice(long seed) implements Voice {

    private static final double SECONDS = 3.4;

    @Override
    public void fill(Mix mix) {
        Noise chance = new Noise(seed);
        double at = chance.between(0.2, 1.2);
        while (at * Sound.RATE < mix.length()) {
            roll(mix, (int) (at * Sound.RATE), chance);
            at += chance.between(3.6, 6.5);
        }
    }

    /** A blow and its echoes, each lower than the one before. */
    private static void roll(Mix mix, int start, Noise chance) {
        double pan = chance.between(-0.5, 0.5);
        double at = 0;
        double strength = 1;
        for (int echo = 0; echo < 6; echo++) {
            blow(
                    mix,
                    start + (int) (at * Sound.RATE),
                    strength,
                    chance.between(70, 260) / (1 + echo * 0.3),
                    pan,
                    chance);
            at += chance.between(0.12, 0.5);
            strength *= chance.between(0.55, 0.9);
        }
    }

    private static void blow(Mix mix, int from, double strength, double hertz, double pan, Noise chance) {
        Filter low = Filter.low(hertz);
        int length = (int) (SECONDS / 2 * Sound.RATE);
        for (int i = 0; i < length && from + i < mix.length(); i++) {
            double t = (double) i / length;
            double envelope = Math.min(1, t / 0.02) * (1 - t) * (1 - t);
            mix.add(from + i, low.next(chance.next()) * envelope * strength * 1.1, pan);
        }
    }
}
