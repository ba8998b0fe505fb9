package studio.slateroom.provider.animatic.sound;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Loudness;
import studio.slateroom.provider.animatic.sound.signal.Mix;

/** Lays what is said to its places, every line as loud as the others. */
final class SpokenLines {

    /** Where a line lies before all is brought to its final level, in LUFS. */
    private static final double LEVEL = -16;

    /** How long a line that is cut off takes to fade, in samples. */
    private static final int FADE = Sound.RATE / 12;

    private final Score score;

    SpokenLines(Score score) {
        this.score = score;
    }

    Mix mix() {
        Mix mix = Mix.silence(score.length());
        for (Spoken line : score.lines()) {
            lay(line, mix);
        }
        return mix;
    }

    private static void lay(Spoken line, Mix mix) {
        Mix sound = Mix.of(line.sound());
        double loudness = Loudness.of(sound);
        double gain = Double.isInfinite(loudness) ? 0 : StrictMath.pow(10, (LEVEL - loudness) / 20);
        int end = Math.min(Math.min(line.end(), mix.length()), line.start() + sound.length());
        boolean cut = end < line.start() + sound.length();
        for (int i = Math.max(0, line.start()); i < end; i++) {
            double level = cut ? Math.min(1, (double) (end - i) / FADE) * gain : gain;
            double middle = (sound.left()[i - line.start()] + sound.right()[i - line.start()]) / 2;
            mix.add(i, 2 * middle * level, line.pan());
        }
    }
}
