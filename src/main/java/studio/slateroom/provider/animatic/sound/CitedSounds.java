package studio.slateroom.provider.animatic.sound;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.Sound;
import studio.slateroom.media.SoundReader;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.sound.signal.Loudness;
import studio.slateroom.provider.animatic.sound.signal.Mix;

/** Lays the files that a script cites over the shots that cite them. */
final class CitedSounds {

    /** Where a file lies before all is brought to its final level, in LUFS. */
    private static final double LEVEL = -18;

    /** A file that is softer as a whole is meant to be silent, in LUFS. */
    private static final double SILENT = -55;

    /** So much a soft file is turned up at most, 18 dB. */
    private static final double MOST_GAIN = 8;

    private final Score score;
    private final SoundReader reader;
    private final CancelToken cancel;

    CitedSounds(Score score, SoundReader reader, CancelToken cancel) {
        this.score = score;
        this.reader = reader;
        this.cancel = cancel;
    }

    /**
     * The files at their places; consecutive shots with one file hear it go on.
     *
     * @throws MediaException when a file cannot be read
     */
    Mix mix() throws MediaException {
        Mix mix = Mix.silence(score.length());
        Map<Path, Mix> sounds = new HashMap<>();
        List<Cue> cues = score.cues();
        int from = 0;
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            boolean goesOn = i > 0 && cues.get(i - 1).cited().equals(cue.cited());
            from = goesOn ? from : cue.start();
            if (cue.cited().isPresent()) {
                Path path = cue.cited().get();
                if (!sounds.containsKey(path)) {
                    sounds.put(path, read(path));
                }
                boolean ends = i + 1 == cues.size() || !cues.get(i + 1).cited().equals(cue.cited());
                new Stretch(cue.start(), cue.end(), from, !goesOn, ends).lay(sounds.get(path), mix);
            }
        }
        return mix;
    }

    private Mix read(Path path) throws MediaException {
        Duration whole = Duration.ofMillis(score.length() * 1000L / Sound.RATE);
        Mix sound = Mix.of(reader.read(path, whole, cancel));
        double loudness = Loudness.of(sound);
        if (loudness > SILENT) {
            double gain = Math.min(MOST_GAIN, StrictMath.pow(10, (LEVEL - loudness) / 20));
            sound.shape(i -> gain);
        }
        return sound;
    }

    /**
     * A part of the clip in which a file is heard.
     *
     * @param origin where in the clip the file's beginning lies
     * @param begins whether it has to fade in
     * @param ends whether it has to fade out
     */
    private record Stretch(int start, int end, int origin, boolean begins, boolean ends) {

        private static final double FADE = 0.12 * Sound.RATE;

        void lay(Mix sound, Mix mix) {
            int until = Math.min(end, Math.min(mix.length(), origin + sound.length()));
            for (int i = start; i < until; i++) {
                double level = level(i, until);
                mix.left()[i] += (float) (sound.left()[i - origin] * level);
                mix.right()[i] += (float) (sound.right()[i - origin] * level);
            }
        }

        private double level(int sample, int until) {
            double in = begins ? Math.min(1, (sample - start) / FADE) : 1;
            double out = ends || until < end ? Math.min(1, (until - sample) / FADE) : 1;
            return Math.clamp(Math.min(in, out), 0, 1);
        }
    }
}
