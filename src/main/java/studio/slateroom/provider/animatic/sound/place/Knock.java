package studio.slateroom.provider.animatic.sound.place;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Filter;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;

/**
 * Something hard that meets the ground.
 *
 * @param body where its weight is, in hertz
 * @param edge where its click is, in hertz
 * @param seconds how long it is heard
 * @param level how loud it is
 */
record Knock(double body, double edge, double seconds, double level) {

    /** Adds it at a sample. */
    void add(Mix mix, int from, double strength, double pan, Noise noise) {
        Filter weight = Filter.band(body, 3);
        Filter click = Filter.band(edge, 1.2);
        int length = (int) (seconds * Sound.RATE);
        for (int i = 0; i < length && from + i < mix.length(); i++) {
            double t = (double) i / length;
            double falling = (1 - t) * (1 - t);
            double white = noise.next() * Math.min(1, i / 40.0);
            double sound = weight.next(white) * 1.6 * falling + click.next(white) * 0.5 * falling * falling * falling;
            mix.add(from + i, sound * strength * level, pan);
        }
    }
}
