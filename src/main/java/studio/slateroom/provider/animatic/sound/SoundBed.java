package studio.slateroom.provider.animatic.sound;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.SoundReader;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.scene.Ambience;
import studio.slateroom.provider.animatic.sound.place.Voice;
import studio.slateroom.provider.animatic.sound.signal.Loudness;
import studio.slateroom.provider.animatic.sound.signal.Mix;

/** Makes the sound of a whole clip: what is heard of the place, music, the user's own sound, and what is said. */
public final class SoundBed {

    /** Where place and music lie before all is brought to its final level, in LUFS. */
    private static final double BED = -21;

    /** The level at which music stands beside a place: as loud as one of its sounds. */
    private static final double MUSIC = 0.55;

    /** Place and music while somebody speaks: 11 dB down. */
    private static final double UNDER_SPEECH = 0.28;

    /** The place while the user's own sound is heard: 9 dB down. The music is silent then, as that may be music too. */
    private static final double UNDER_CITED = 0.35;

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
        WavFile.write(file, Master.finished(mix()), score.seed());
    }

    private Mix mix() throws MediaException {
        Mix place = place();
        Mix music = Mix.silence(score.length());
        new Music(score).fill(music);
        music.shape(i -> MUSIC);
        cancel.check();
        level(place, music);
        Mix cited = new CitedSounds(score, reader, cancel).mix();
        Duck.under(cited, place, UNDER_CITED);
        Duck.under(cited, music, 0);
        place.add(music, 1);
        place.add(cited, 1);
        if (!score.lines().isEmpty()) {
            Mix speech = new SpokenLines(score).mix();
            Duck.under(speech, place, UNDER_SPEECH);
            place.add(speech, 1);
        }
        cancel.check();
        return place;
    }

    /** Brings place and music together to their level. */
    private static void level(Mix place, Mix music) {
        Mix both = Mix.silence(place.length());
        both.add(place, 1);
        both.add(music, 1);
        double gain = StrictMath.pow(10, (BED - Loudness.of(both)) / 20);
        place.shape(i -> gain);
        music.shape(i -> gain);
    }

    private Mix place() {
        Mix place = Mix.silence(score.length());
        Voice.room(score.seed() + 1).fill(place);
        place.shape(i -> 0.16);
        Set<Ambience> heard = EnumSet.noneOf(Ambience.class);
        score.cues().forEach(cue -> heard.addAll(cue.ambience()));
        for (Ambience ambience : heard) {
            cancel.check();
            List<Cue> cues = score.cues().stream()
                    .filter(cue -> cue.ambience().contains(ambience))
                    .toList();
            Presence presence = Presence.in(cues, score.length());
            Mix voice = Mix.silence(presence.length());
            Voice.of(ambience, score.seed()).fill(voice);
            presence.lay(voice, place, Voice.level(ambience));
        }
        return place;
    }
}
