package studio.slateroom.provider.animatic.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.Sound;
import studio.slateroom.media.SoundReader;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.scene.Ambience;

/** Makes the sound of a whole clip. */
public final class SoundBed {

    /** How long one ambience takes to give way to another at a cut. */
    private static final double CROSSFADE = 0.22;

    /** The level of everything else while a cited sound is heard: 9 dB down. */
    private static final double DUCKED = 0.35;

    private static final double CITED = 0.8;

    private final Score score;
    private final SoundReader reader;
    private final CancelToken cancel;

    /** A bed after a score; cited files are read through the reader. */
    public SoundBed(Score score, SoundReader reader, CancelToken cancel) {
        this.score = score;
        this.reader = reader;
        this.cancel = cancel;
    }

    /**
     * Writes the sound as a WAV file of exactly the score's length.
     *
     * @throws MediaException when a cited file cannot be read
     * @throws IOException when the file cannot be written
     */
    public void write(Path file) throws MediaException, IOException {
        Mix bed = Mix.silence(score.length());
        new WindVoice(score.seed() + 1, 95, 0.2).fill(bed);
        bed.shape(i -> 0.16);
        ambience(bed);
        new Music(score).fill(bed);
        cancel.check();
        cited(bed);
        Master.finish(bed);
        WavFile.write(file, bed, score.seed());
    }

    private void ambience(Mix bed) {
        Set<Ambience> heard = EnumSet.noneOf(Ambience.class);
        score.cues().forEach(cue -> heard.addAll(cue.ambience()));
        for (Ambience ambience : heard) {
            cancel.check();
            Mix voice = Mix.silence(score.length());
            Voice.of(ambience, score.seed()).fill(voice);
            voice.shape(i -> presence(ambience, i));
            bed.add(voice, 1);
        }
    }

    /** How much of an ambience is there at a sample: all of it in its shots, fading at their cuts. */
    private double presence(Ambience ambience, int sample) {
        double reach = CROSSFADE * Sound.RATE / 2;
        double most = 0;
        for (Cue cue : score.cues()) {
            if (cue.ambience().contains(ambience)) {
                double outside = Math.max(cue.start() - sample, sample - cue.end());
                most = Math.max(most, Math.clamp(0.5 - outside / (2 * reach), 0, 1));
            }
        }
        return most;
    }

    /** Lays the cited files over the shots that cite them; consecutive shots with one file hear it go on. */
    private void cited(Mix bed) throws MediaException {
        Map<Path, Sound> sounds = new HashMap<>();
        int from = 0;
        for (int i = 0; i < score.cues().size(); i++) {
            Cue cue = score.cues().get(i);
            boolean goesOn = i > 0 && score.cues().get(i - 1).cited().equals(cue.cited());
            from = goesOn ? from : cue.start();
            if (cue.cited().isPresent()) {
                Path path = cue.cited().get();
                if (!sounds.containsKey(path)) {
                    Duration whole = Duration.ofMillis(score.length() * 1000L / Sound.RATE);
                    sounds.put(path, reader.read(path, whole, cancel));
                }
                boolean ends = i + 1 == score.cues().size()
                        || !score.cues().get(i + 1).cited().equals(cue.cited());
                lay(bed, sounds.get(path), new Stretch(cue.start(), cue.end(), from, !goesOn, ends));
            }
        }
    }

    /**
     * A part of the clip in which a file is heard.
     *
     * @param origin where in the clip the file's beginning lies
     * @param begins whether it has to fade in
     * @param ends whether it has to fade out
     */
    private record Stretch(int start, int end, int origin, boolean begins, boolean ends) {

        private static final double FADE = 0.12;

        double level(int sample) {
            double fade = FADE * Sound.RATE;
            double in = begins ? Math.min(1, (sample - start) / fade) : 1;
            double out = ends ? Math.min(1, (end - sample) / fade) : 1;
            return Math.clamp(Math.min(in, out), 0, 1);
        }
    }

    private static void lay(Mix bed, Sound sound, Stretch stretch) {
        int end = Math.min(stretch.end(), Math.min(bed.length(), stretch.origin() + sound.length()));
        for (int i = stretch.start(); i < end; i++) {
            double level = stretch.level(i);
            double under = 1 - (1 - DUCKED) * level;
            int at = (i - stretch.origin()) * Sound.CHANNELS;
            bed.left()[i] = (float) (bed.left()[i] * under + sound.samples()[at] / 32768.0 * level * CITED);
            bed.right()[i] = (float) (bed.right()[i] * under + sound.samples()[at + 1] / 32768.0 * level * CITED);
        }
    }
}
