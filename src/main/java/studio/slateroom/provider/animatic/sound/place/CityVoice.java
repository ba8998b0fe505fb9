package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Filter;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;
import studio.slateroom.provider.animatic.sound.signal.Sine;

/**
 * A city at a distance: its rumble, and cars that pass now and then.
 *
 * @param seed decides when they pass
 */
record CityVoice(long seed) implements Voice {

    @Override
    public void fill(Mix mix) {
        new WindVoice(seed, 130, 0.3).fill(mix);
        Noise chance = new Noise(seed + 5);
        double at = chance.between(0.4, 2.5);
        while (at * Sound.RATE < mix.length()) {
            pass(mix, at, chance.between(1.6, 2.8), chance.next() < 0 ? -1 : 1, chance);
            at += chance.between(2.2, 4.5);
        }
    }

    private void pass(Mix mix, double start, double seconds, int direction, Noise chance) {
        Noise noise = new Noise(seed + (long) (start * 1000));
        Filter tyres = Filter.band(chance.between(500, 900), 0.8);
        int from = (int) (start * Sound.RATE);
        int length = (int) (seconds * Sound.RATE);
        for (int i = 0; i < length && from + i < mix.length(); i++) {
            double t = (double) i / length;
            double near = Sine.turns(t / 2);
            mix.add(from + i, tyres.next(noise.next()) * near * near * 0.13, direction * (2 * t - 1) * 0.8);
        }
    }
}
