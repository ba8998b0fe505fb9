package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;
import studio.slateroom.provider.animatic.sound.signal.Sine;

/**
 * Leaves in the air and a few birds.
 *
 * @param seed decides when they sing
 */
record NatureVoice(long seed) implements Voice {

    @Override
    public void fill(Mix mix) {
        new WindVoice(seed, 700, 0.5).fill(mix);
        Noise chance = new Noise(seed + 9);
        double at = chance.between(0.3, 1.5);
        while (at * Sound.RATE < mix.length()) {
            int notes = 2 + (int) chance.between(0, 4);
            double hertz = chance.between(2600, 4300);
            double pan = chance.between(-0.9, 0.9);
            for (int note = 0; note < notes; note++) {
                chirp(mix, at + note * 0.13, hertz * chance.between(0.92, 1.12), pan);
            }
            at += chance.between(1.4, 3.6);
        }
    }

    private static void chirp(Mix mix, double start, double hertz, double pan) {
        int from = (int) (start * Sound.RATE);
        int length = (int) (0.085 * Sound.RATE);
        double turns = 0;
        for (int i = 0; i < length && from + i < mix.length(); i++) {
            double t = (double) i / length;
            turns += hertz * (1.08 - 0.22 * t) / Sound.RATE;
            double envelope = Sine.turns(t / 2);
            mix.add(from + i, Sine.turns(turns) * envelope * envelope * 0.045, pan);
        }
    }
}
