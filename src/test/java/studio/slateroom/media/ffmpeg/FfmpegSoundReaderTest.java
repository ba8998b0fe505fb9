package studio.slateroom.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.Sound;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;

class FfmpegSoundReaderTest {

    private static final FfmpegEngine ENGINE = SampleMedia.engine();

    private final FfmpegSoundReader reader = new FfmpegSoundReader(ENGINE);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void readsWavSampleBySample() throws Exception {
        Sound sound = read(SampleMedia.tone(folder.resolve("a.wav"), 0.5), Duration.ofSeconds(1));
        assertThat(sound.length()).isEqualTo(24_000);
        assertThat(sound.samples()[2 * 100])
                .isEqualTo((short) (8192 * StrictMath.sin(2 * StrictMath.PI * 440 * 100 / 48_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp3", "m4a", "ogg"})
    void bringsMonoAt22KilohertzToStereoAt48(String format) throws Exception {
        Path file =
                SampleMedia.generated(ENGINE, folder.resolve("a." + format), "sine=d=1:sample_rate=22050", "-ac", "1");
        Sound sound = read(file, Duration.ofSeconds(5));
        assertThat(sound.length()).isBetween(47_000, 52_000);
        assertThat(IntStream.range(0, sound.length())
                        .allMatch(i -> sound.samples()[2 * i] == sound.samples()[2 * i + 1]))
                .isTrue();
    }

    @Test
    void readsNoMoreThanAskedFor() throws Exception {
        Path file = SampleMedia.tone(folder.resolve("a.wav"), 2);
        assertThat(read(file, Duration.ofMillis(250)).length()).isEqualTo(12_000);
    }

    @Test
    void rejectsPicture() throws Exception {
        Path file = SampleMedia.picture(folder.resolve("a.png"), "png", 8, 8);
        MediaException thrown = catchThrowableOfType(MediaException.class, () -> read(file, Duration.ofSeconds(1)));
        assertThat(thrown.fault()).isEqualTo(new MediaFault.WrongKind("a.png", MediaKind.AUDIO, MediaKind.IMAGE));
    }

    private Sound read(Path file, Duration atMost) throws MediaException {
        return reader.read(file, atMost, new CancelToken());
    }
}
