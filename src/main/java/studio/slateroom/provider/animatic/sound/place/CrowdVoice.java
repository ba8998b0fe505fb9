package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Filter;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;
import studio.slateroom.provider.animatic.sound.signal.Sine;

/**
 * Many people talking at once, too far off to be understood.
 *
 * @param seed decides who talks when
 */
record CrowdVoice(long seed) implements Voice {

    private static final int TALKERS = 7;

    @Override
    public void fill(Mix mix) {
        Noise chance = new Noise(seed);
        for (int talker = 0; talker < TALKERS; talker++) {
            Noise noise = new Noise(seed + 1 + talker);
            Filter vowel = Filter.band(chance.between(300, 900), 2.2);
            Filter second = Filter.band(chance.between(1100, 2300), 3);
            double syllables = chance.between(2.6, 4.6);
            double phase = chance.between(0, 1);
            double pan = chance.between(-0.8, 0.8);
            for (int i = 0; i < mix.length(); i++) {
                double seconds = (double) i / Sound.RATE;
                double rhythm = Math.max(0, Sine.turns(phase + seconds * syllables));
                double turn = Math.max(0, 0.3 + Sine.turns(phase * 5 + seconds * 0.23));
                double white = noise.next();
                mix.add(i, (vowel.next(white) + 0.4 * second.next(white)) * rhythm * turn * 0.16, pan);
            }
        }
    }
}
