package studio.slateroom.provider.animatic.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.slateroom.media.Sound;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.scene.Ambience;
import studio.slateroom.provider.animatic.scene.Tempo;
import studio.slateroom.provider.animatic.sound.signal.Loudness;
import studio.slateroom.provider.animatic.sound.signal.Mix;

class SoundBedTest {

    private static final int SECOND = Sound.RATE;

    private final CancelToken cancel = new CancelToken();

    @TempDir
    private Path folder;

    @Test
    void isAsLongAsTheClip() throws Exception {
        assertThat(samples(score(2 * SECOND, 1, cue(0, 2 * SECOND, Ambience.SEA))))
                .hasSize(2 * 2 * SECOND);
    }

    @ParameterizedTest
    @EnumSource(Ambience.class)
    void isTheSameForTheSameScoreAndAnotherForAnotherSeed(Ambience ambience) throws Exception {
        short[] first = samples(score(SECOND, 1, cue(0, SECOND, ambience)));
        assertThat(samples(score(SECOND, 1, cue(0, SECOND, ambience)))).isEqualTo(first);
        assertThat(samples(score(SECOND, 2, cue(0, SECOND, ambience)))).isNotEqualTo(first);
    }

    @Test
    void soundsDifferentInEveryPlace() throws Exception {
        assertThat(samples(score(SECOND, 1, cue(0, SECOND, Ambience.SEA))))
                .isNotEqualTo(samples(score(SECOND, 1, cue(0, SECOND, Ambience.ENGINE))));
    }

    @Test
    void neverClipsAndBeginsAndEndsInSilence() throws Exception {
        short[] samples = samples(score(
                3 * SECOND,
                1,
                cue(0, SECOND, Ambience.ENGINE, Ambience.CROWD),
                cue(SECOND, 3 * SECOND, Ambience.RAIN, Ambience.CITY)));
        assertThat(peak(samples, 0, samples.length)).isBetween(3_000, (int) (0.81 * Short.MAX_VALUE));
        assertThat(peak(samples, 0, 20)).isLessThan(20);
        assertThat(peak(samples, samples.length - 20, samples.length)).isLessThan(20);
    }

    @Test
    void playsCitedSoundOnlyInTheShotThatCitesIt() throws Exception {
        short[] plain =
                samples(score(3 * SECOND, 1, cue(0, SECOND), cue(SECOND, 2 * SECOND), cue(2 * SECOND, 3 * SECOND)));
        Cue citing = new Cue(SECOND, 2 * SECOND, Set.of(), false, Optional.of(Path.of("tone.wav")));
        short[] cited = samples(score(3 * SECOND, 1, cue(0, SECOND), citing, cue(2 * SECOND, 3 * SECOND)));
        assertThat(tone(cited, SECOND / 2)).isLessThan(tone(cited, SECOND + SECOND / 2) / 20);
        assertThat(tone(cited, SECOND + SECOND / 2))
                .isGreaterThan(20 * tone(plain, SECOND + SECOND / 2))
                .isGreaterThan(20 * tone(cited, 2 * SECOND + SECOND / 2));
    }

    @Test
    void stopsWhenCancelled() {
        cancel.cancel();
        assertThatThrownBy(() -> samples(score(SECOND, 1, cue(0, SECOND, Ambience.SEA))))
                .isInstanceOf(CancellationException.class);
        assertThat(folder.resolve("bed.wav")).doesNotExist();
    }

    @Test
    void measuresLoudnessAsTheStandardDoes() {
        Mix mix = Mix.silence(2 * SECOND);
        for (int i = 0; i < mix.length(); i++) {
            float sample = (float) StrictMath.sin(2 * StrictMath.PI * 997 * i / SECOND);
            mix.left()[i] = sample;
        }
        assertThat(Loudness.of(mix))
                .as("BS.1770: a full-scale 997 Hz tone in one channel")
                .isBetween(-3.11, -2.91);
        assertThat(Loudness.of(Mix.silence(SECOND))).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void bringsEveryBedToTheSameLoudness() {
        for (double level : new double[] {0.04, 0.1, 0.3}) {
            Mix mix = Mix.silence(6 * SECOND);
            for (int i = 0; i < mix.length(); i++) {
                mix.add(i, level * StrictMath.sin(2 * StrictMath.PI * 440 * i / SECOND), 0);
            }
            assertThat(Loudness.of(Master.finished(mix))).isBetween(Master.TARGET - 0.2, Master.TARGET + 0.2);
        }
    }

    private short[] samples(Score score) throws Exception {
        Path file = folder.resolve("bed.wav");
        new SoundBed(score, (path, atMost, token) -> tone(), cancel).write(file);
        ShortBuffer data = ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .position(44)
                .slice()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        short[] samples = new short[data.remaining()];
        data.get(samples);
        return samples;
    }

    /** Three seconds of 3 kHz, which no ambience has to itself. */
    private static Sound tone() {
        short[] samples = new short[2 * 3 * SECOND];
        for (int i = 0; i < samples.length; i += 2) {
            samples[i] = (short) (12_000 * StrictMath.sin(StrictMath.PI * 3_000 * i / SECOND));
            samples[i + 1] = samples[i];
        }
        return new Sound(samples);
    }

    /** How much of that tone is in a tenth of a second of the left channel (Goertzel's sum). */
    private static double tone(short[] samples, int from) {
        double real = 0;
        double imaginary = 0;
        for (int i = from; i < from + SECOND / 10; i++) {
            double angle = 2 * StrictMath.PI * 3_000 * i / SECOND;
            real += samples[2 * i] * StrictMath.cos(angle);
            imaginary += samples[2 * i] * StrictMath.sin(angle);
        }
        return StrictMath.hypot(real, imaginary);
    }

    private static int peak(short[] samples, int from, int to) {
        int peak = 0;
        for (int i = from; i < to; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return peak;
    }

    private static Score score(int length, long seed, Cue... cues) {
        return new Score(length, List.of(cues), List.of(), Tempo.STEADY, seed);
    }

    private static Cue cue(int start, int end, Ambience... ambience) {
        return new Cue(start, end, Set.of(ambience), false, Optional.empty());
    }
}
