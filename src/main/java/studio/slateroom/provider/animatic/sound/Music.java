package studio.slateroom.provider.animatic.sound;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.scene.Tempo;
import studio.slateroom.provider.animatic.sound.signal.Filter;
import studio.slateroom.provider.animatic.sound.signal.Mix;
import studio.slateroom.provider.animatic.sound.signal.Noise;
import studio.slateroom.provider.animatic.sound.signal.Sine;
import studio.slateroom.provider.animatic.sound.signal.Wave;

/** A quiet pad that follows the cuts, beats that fall on them, and an accent at each of them. */
final class Music {

    /** Roots of four chords in semitones above A1: a round in A minor for dark moods. */
    private static final int[] DARK = {0, -4, 3, -2};

    /** The same for light moods: a round in C major, which has the same notes, of major chords only. */
    private static final int[] LIGHT = {3, -4, 3, -2};

    /** The root of the one minor chord. */
    private static final int A = 0;

    private static final int[] MINOR = {0, 7, 12, 15, 19};
    private static final int[] MAJOR = {0, 7, 12, 16, 19};
    private static final double A1 = 55;

    /** A tone with a little of its octave. */
    private static final Wave PAD = new Wave(turn -> Sine.turns(turn) + 0.22 * Sine.turns(2 * turn));

    private static final double ATTACK = 0.35;
    private static final double RELEASE = 0.9;

    private final Score score;
    private final Noise chance;

    Music(Score score) {
        this.score = score;
        this.chance = new Noise(score.seed() + 77);
    }

    /** Adds all of it. */
    void fill(Mix mix) {
        if (score.tempo() == Tempo.NONE) {
            return;
        }
        int first = (int) chance.between(0, DARK.length - 0.01);
        int chord = 0;
        for (Cue cue : score.cues()) {
            int bars = Math.max(1, Math.round(cue.length() / (3.2f * Sound.RATE)));
            for (int bar = 0; bar < bars; bar++) {
                int from = cue.start() + (int) ((long) cue.length() * bar / bars);
                int to = cue.start() + (int) ((long) cue.length() * (bar + 1) / bars);
                chord(mix, from, to, first + chord++, cue.bright());
            }
            accent(mix, cue.start(), cue.start() == 0 ? 0.5 : 1);
            beats(mix, cue);
        }
    }

    private static void chord(Mix mix, int from, int to, int step, boolean bright) {
        int degree = Math.floorMod(step, DARK.length);
        int root = bright ? LIGHT[degree] : DARK[degree];
        int[] chord = root == A ? MINOR : MAJOR;
        for (int voice = 0; voice < chord.length; voice++) {
            double hertz = hertz(root + chord[voice]);
            double pan = (voice - 2) * 0.28;
            double level = voice == 0 ? 0.075 : 0.030;
            note(mix, from, to, hertz * 0.9985, level, pan);
            note(mix, from, to, hertz * 1.0015, level, -pan);
        }
    }

    private static void note(Mix mix, int from, int to, double hertz, double level, double pan) {
        int end = Math.min(mix.length(), to + (int) (RELEASE * Sound.RATE));
        double turns = 0;
        for (int i = from; i < end; i++, turns += hertz / Sound.RATE) {
            double age = (double) (i - from) / Sound.RATE;
            double over = (double) (i - to) / Sound.RATE;
            double envelope = Math.min(1, age / ATTACK) * (over <= 0 ? 1 : Math.max(0, 1 - over / RELEASE));
            mix.add(i, PAD.at(turns) * envelope * envelope * level, pan);
        }
    }

    /** A low, short swing of the floor with a breath of air. */
    private static void accent(Mix mix, int from, double strength) {
        Noise noise = new Noise(from + 3);
        Filter air = Filter.band(3200, 0.7);
        double turns = 0;
        int length = (int) (0.9 * Sound.RATE);
        for (int i = 0; i < length && from + i < mix.length(); i++) {
            double t = (double) i / Sound.RATE;
            double fall = decay(t, 0.24);
            turns += (44 + 34 * decay(t, 0.05)) / Sound.RATE;
            double soft = Math.min(1, t / 0.006);
            double breath = air.next(noise.next()) * decay(t, 0.07) * 0.10;
            mix.add(from + i, (Sine.turns(turns) * fall * 0.34 + breath) * soft * strength, 0);
        }
    }

    /** Beats that fall on the cuts: each shot has a whole number of them. */
    private void beats(Mix mix, Cue cue) {
        double beat = score.tempo().beat() * Sound.RATE;
        int count = (int) Math.max(1, Math.round(cue.length() / beat));
        for (int number = 0; number < count; number++) {
            int from = cue.start() + (int) ((long) cue.length() * number / count);
            int middle = cue.start() + (int) ((long) cue.length() * (2L * number + 1) / (2L * count));
            switch (score.tempo()) {
                case NONE -> {}
                case SLOW -> bell(mix, from, number % 2 == 0 ? 36 : 43, 0.045);
                case STEADY -> pulse(mix, from, number % 4 == 0 ? 0.050 : 0.030, number % 2 == 0 ? -0.25 : 0.25);
                case DRIVING -> {
                    drum(mix, from, number % 2 == 0 ? 0.8 : 0.55);
                    pulse(mix, from, 0.045, -0.25);
                    pulse(mix, middle, 0.035, 0.25);
                }
            }
        }
    }

    private static void pulse(Mix mix, int from, double level, double pan) {
        double hertz = hertz(24);
        for (int i = 0; i < Sound.RATE / 3 && from + i < mix.length(); i++) {
            double t = (double) i / Sound.RATE;
            double envelope = Math.min(1, t / 0.008) * decay(t, 0.085);
            mix.add(from + i, Sine.tone(hertz, i) * envelope * level, pan);
        }
    }

    /** One struck note that rings. */
    private static void bell(Mix mix, int from, int semitones, double level) {
        double hertz = hertz(semitones);
        for (int i = 0; i < 2 * Sound.RATE && from + i < mix.length(); i++) {
            double t = (double) i / Sound.RATE;
            double end = Math.min(1, (2 - t) / 0.5);
            double envelope = Math.min(1, t / 0.004) * decay(t, 0.35) * end;
            mix.add(
                    from + i,
                    (Sine.tone(hertz, i) + 0.3 * decay(t, 0.1) * Sine.tone(3 * hertz, i)) * envelope * level,
                    0.1);
        }
    }

    /** A deep drum. */
    private static void drum(Mix mix, int from, double strength) {
        double turns = 0;
        for (int i = 0; i < Sound.RATE / 2 && from + i < mix.length(); i++) {
            double t = (double) i / Sound.RATE;
            turns += (52 + 70 * decay(t, 0.02)) / Sound.RATE;
            double end = Math.min(1, (0.5 - t) / 0.1);
            mix.add(from + i, Sine.turns(turns) * decay(t, 0.09) * Math.min(1, t / 0.003) * end * 0.30 * strength, 0);
        }
    }

    /** Falls to half in a time; a rational curve that needs no exponential. */
    private static double decay(double seconds, double half) {
        double x = 1 + seconds / half * 0.4142;
        return 1 / (x * x);
    }

    private static double hertz(int semitones) {
        return A1 * StrictMath.pow(2, semitones / 12.0);
    }
}
