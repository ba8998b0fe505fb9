package studio.slateroom.media.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.media.Sound;
import studio.slateroom.media.Speech;
import studio.slateroom.media.Speech.Register;
import studio.slateroom.platform.CancelToken;

class EspeakSpeechTest {

    private static final String MISSING = "espeak-ng is not installed, so the real voice is not tested";

    private final CancelToken cancel = new CancelToken();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "en, Then why are we still talking about it?, 1.2, 3.5",
        "de, Warum reden wir dann noch darüber?, 1.0, 3.5",
        "zh, 姐姐，你为什么这样？, 0.9, 3.2",
        "ko, 안녕하세요 반갑습니다, 1.0, 4.0",
        "vi, Xin chào các bạn, 0.6, 3.0",
        "ja, いきましょう, 0.5, 2.5"
    })
    void speaksTheLanguagesOfScripts(String language, String text, double shortest, double longest) {
        Speech speech = installed();
        Speech.Line line = new Speech.Line(text, language, Register.WOMAN, 100);
        Sound sound = speech.speak(line, cancel).orElseThrow();
        assertThat((double) sound.length() / Sound.RATE).isBetween(shortest, longest);
        assertThat(peak(sound)).isBetween(2_000, 32_767);
        assertThat(installed().speak(line, cancel).orElseThrow().samples()).isEqualTo(sound.samples());
    }

    @Test
    void hasTwoVoicesAndHurriesWhereItIsAskedTo() {
        Speech speech = installed();
        Speech.Line line = new Speech.Line("Not all of it, I am afraid.", "en", Register.MAN, 100);
        Sound man = speech.speak(line, cancel).orElseThrow();
        Sound woman = speech.speak(new Speech.Line(line.text(), "en", Register.WOMAN, 100), cancel)
                .orElseThrow();
        Sound hurried = speech.speak(line.at(140), cancel).orElseThrow();
        assertThat(woman.samples()).isNotEqualTo(man.samples());
        assertThat(hurried.length()).isLessThan(man.length() * 85 / 100);
        assertThat(speech.name()).hasValueSatisfying(name -> assertThat(name).matches("eSpeak NG [0-9.]+"));
    }

    @Test
    void leavesOutWhatItCannotRead() {
        Speech speech = installed();
        assertThat(speech.speak(new Speech.Line("行きましょう", "ja", Register.MAN, 100), cancel))
                .as("it skips ideographs in Japanese")
                .isEmpty();
        assertThat(speech.speak(new Speech.Line("…!", "en", Register.MAN, 100), cancel))
                .isEmpty();
        assertThat(speech.speak(new Speech.Line("nuqneH", "no such", Register.MAN, 100), cancel))
                .isEmpty();
    }

    @Test
    void isSilentWhereItIsNotInstalled() {
        Speech speech = new EspeakSpeech(new EspeakProgram(Optional.empty()));
        Speech.Line line = new Speech.Line("Hello", "en", Register.MAN, 100);
        assertThat(speech.name()).isEmpty();
        assertThat(speech.speak(line, cancel)).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-ins are shell scripts")
    void speaksALineOnceAndFailsAtItForGood() throws Exception {
        Path asked = folder.resolve("asked");
        Speech speech = new EspeakSpeech(new EspeakProgram(Optional.of(script("""
                case "$1" in
                  --version) echo 'eSpeak NG text-to-speech: 1.51' ;;
                  --voices) printf 'Pty Language\\n 5  en-us\\n' ;;
                  *) echo once >> %s; exit 3 ;;
                esac""".formatted(asked)))));
        Speech.Line line = new Speech.Line("Hello", "en", Register.MAN, 100);
        assertThat(speech.speak(line, cancel)).isEmpty();
        assertThat(speech.speak(line, cancel)).isEmpty();
        assertThat(Files.readAllLines(asked)).hasSize(1);
        assertThat(speech.speak(line.at(120), cancel)).isEmpty();
        assertThat(Files.readAllLines(asked)).hasSize(2);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-ins are shell scripts")
    void doesNotWaitForAProgramThatTalksForever() throws Exception {
        Instant start = Instant.now();
        assertThat(new EspeakProgram(Optional.of(script("yes"))).run(List.of(), "", cancel))
                .isEmpty();
        assertThat(new EspeakProgram(Optional.of(script("exit 3"))).run(List.of(), "", cancel))
                .isEmpty();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(9));
    }

    @Test
    void takesNoSoundForASoundThatIsNone() {
        assertThat(SpokenWave.read(new byte[0])).isEmpty();
        assertThat(SpokenWave.read(new byte[100])).isEmpty();
    }

    private static Speech installed() {
        Speech speech = new EspeakSpeech();
        assumeTrue(speech.name().isPresent(), MISSING);
        return speech;
    }

    private Path script(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("stand-in-" + command.hashCode()), "#!/bin/sh\n" + command + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static int peak(Sound sound) {
        int peak = 0;
        for (short sample : sound.samples()) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
