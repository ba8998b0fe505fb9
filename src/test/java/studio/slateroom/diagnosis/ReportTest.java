package studio.slateroom.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;

/** Whatever lies about in settings, logs and scripts, none of it leaves the machine with a report. */
class ReportTest {

    private static final String KEY = "SG_1a2b3c4d5e6f7890";
    private static final String OTHER_KEY = "q8Zr41LmP0vXw29TtBs7";
    private static final String SCRIPT =
            "Shot 1 | 0s–2s\nWide shot, a woman named Wilhelmina burns her letters. Slow push in.\n镜头2：红发女子在雨中奔跑，霓虹闪烁";

    @TempDir
    Path folder;

    private final Path home = Path.of("/home/wilma");
    private final Scrub scrub = new Scrub(home, "wilma", List.of(SCRIPT));

    @Test
    void tellsVersionsAndFindings() {
        String text = report(
                List.of(),
                new Finding.Trouble(
                        Message.of("diagnosis.player.missing"), Remedy.of(Message.of("diagnosis.player.fetch"))));

        assertThat(text).startsWith("Slateroom: 1.2.3\nJava: 25.0.1+8-LTS\n");
        assertThat(text).contains("[!!] Player (LibVLC): LibVLC is not on this machine");
    }

    @Test
    void putsAWaveInPlaceOfTheHomeFolderAndTheName() {
        String text = report(
                List.of(),
                new Finding.Trouble(
                        Message.of("diagnosis.folders.shut", "/home/wilma/Slateroom"),
                        Remedy.of(Message.of("diagnosis.folders.permit"))));

        assertThat(text).contains("~/Slateroom").doesNotContain("wilma");
        assertThat(scrub.clean("/media/wilma/disk")).isEqualTo("/media/~/disk");
    }

    @Test
    void leavesKeysAndSignedAddressesOut() {
        assertThat(scrub.clean("x-api-key: " + OTHER_KEY)).doesNotContain(OTHER_KEY);
        assertThat(scrub.clean("key=" + KEY + ",")).doesNotContain(KEY);
        assertThat(scrub.clean("Bearer abc.def")).doesNotContain("abc.def");
        assertThat(scrub.clean("https://user:pass@files.example.org/a/clip.mp4?X-Sig=deadbeef#x"))
                .isEqualTo("https://files.example.org/…");
        assertThat(scrub.clean("data:image/png;base64,AAAA")).isEqualTo("data:…");
    }

    @Test
    void keepsOfTheLogWhatSaysNothingOfTheUser() throws IOException {
        Path log = log("""
                2026-03-01T10:00:00.000 WARNING studio.slateroom.app.CurrentSettings save: the settings were not saved
                java.nio.file.AccessDeniedException: /home/wilma/.config/slateroom/settings.json
                \tat java.base/java.nio.file.Files.write(Files.java:3500)
                \tat studio.slateroom.platform.AtomicFiles.write(AtomicFiles.java:40)
                Caused by: java.io.IOException: %s
                """.formatted(KEY));

        assertThat(LogTail.of(log, scrub))
                .containsExactly(
                        "2026-03-01T10:00:00.000 WARNING studio.slateroom.app.CurrentSettings: the settings were not saved",
                        "  java.nio.file.AccessDeniedException",
                        "\tat java.base/java.nio.file.Files.write(Files.java:3500)",
                        "\tat studio.slateroom.platform.AtomicFiles.write(AtomicFiles.java:40)",
                        "  java.io.IOException");
    }

    @Test
    void letsNothingThroughThatWasPlanted() throws IOException {
        Path log = log("""
                2026-03-01T10:00:00.000 INFO    studio.slateroom.jobs.JobRun run: ordering a woman named Wilhelmina burns her letters
                2026-03-01T10:00:01.000 INFO    studio.slateroom.jobs.JobRun run: sent with %s to https://files.example.org/u?sig=%s
                2026-03-01T10:00:02.000 SEVERE  jdk.internal.httpclient run: prompt: a man in a boat, %s
                {"prompt": "a dog on the moon", "key": "%s"}
                java.lang.IllegalStateException: 红发女子在雨中奔跑
                studio.slateroom.Broken: a cat in space
                free words of a prompt on a line of their own
                """.formatted(KEY, OTHER_KEY, OTHER_KEY, KEY));

        String text = report(LogTail.of(log, scrub), new Finding.Fine(Message.of("diagnosis.key.fine", OTHER_KEY)));

        assertThat(text)
                .contains("studio.slateroom.jobs.JobRun: sent with", "jdk.internal.httpclient: …")
                .doesNotContain(
                        KEY, OTHER_KEY, "Wilhelmina", "boat", "moon", "红发", "cat in space", "sig=", "free words");
    }

    @Test
    void keepsTheEndOfALongLog() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append("2026-03-01T10:00:00.000 INFO    studio.slateroom.A b: line ")
                    .append(i)
                    .append('\n');
        }

        List<String> tail = LogTail.of(log(lines.toString()), scrub);

        assertThat(tail).hasSize(60).last().asString().endsWith("line 199");
        assertThat(LogTail.of(folder.resolve("none"), scrub)).isEmpty();
    }

    private Path log(String lines) throws IOException {
        return Files.writeString(folder.resolve("slateroom.0.log"), lines);
    }

    private String report(List<String> log, Finding finding) {
        return new Report(Texts.in(Locale.ENGLISH), scrub)
                .text(
                        List.of(new Report.Part("Slateroom", "1.2.3"), new Report.Part("Java", "25.0.1+8-LTS")),
                        List.of(new Report.Result(Message.of("diagnosis.player.subject"), finding)),
                        log);
    }
}
