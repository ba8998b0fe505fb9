package studio.slateroom.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.web.PublicWeb;
import studio.slateroom.web.WebAnswer;

/** Each trouble is found, says what it means, and comes with a remedy; a machine that is well has none. */
class ChecksTest {

    private static final URI SERVICE = URI.create("https://api.example.org");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Clock CLOCK = InstantSource.fixed(NOW).withZone(ZoneOffset.UTC);
    private static final Path FOLDER = Path.of("/somewhere/projects");

    @Test
    void findsAPlayerThatIsThere() {
        assertFine(player(new Standing.Works("3.0.23")), "3.0.23");
    }

    @Test
    void findsAPlayerThatIsMissingAndOffersTheCommand() {
        Remedy remedy = assertTrouble(player(new Standing.Missing()), "LibVLC");

        assertThat(remedy.step()).contains(new Remedy.Step.Copy("sudo apt install libvlc5"));
    }

    @Test
    void findsAPlayerForAnotherProcessor() {
        assertTrouble(player(new Standing.Unfit("aarch64")), "aarch64");
        assertTrouble(player(new Standing.Broken()), "does not load");
    }

    @Test
    void sendsToVlcsPageWhereNoCommandIsKnown() {
        Finding finding = new PlayerCheck(Standing.Missing::new, Optional.empty()).look();

        assertThat(assertTrouble(finding, "LibVLC").step()).containsInstanceOf(Remedy.Step.OpenPage.class);
    }

    @Test
    void cannotTellOfAPlayerThatIsStillLoading() {
        assertThat(player(new Standing.Silent())).isInstanceOf(Finding.Unknown.class);
    }

    @Test
    void findsAnEngineThatIsMissingOrDoesNotStart() {
        assertFine(new EngineCheck(() -> new Standing.Works("8.1")).look(), "8.1");
        assertTrouble(new EngineCheck(Standing.Missing::new).look(), "missing");
        assertTrouble(new EngineCheck(Standing.Broken::new).look(), "does not start");
        assertThat(new EngineCheck(Standing.Silent::new).look()).isInstanceOf(Finding.Unknown.class);
    }

    @Test
    void saysWhereTheKeyLiesWithoutAKeyring() {
        Path file = Path.of("/home/somebody/segmind.key");

        assertTrouble(key(false, Optional.empty(), Optional.of(file)), file.toString());
        assertFine(key(false, Optional.of("Keychain"), Optional.empty()), "Keychain");
        assertFine(key(true, Optional.empty(), Optional.empty()), "environment");
    }

    @Test
    void findsAServiceThatCannotBeReached() {
        assertFine(network(answer(404)), "api.example.org");
        assertTrouble(network(answer(503)), "503");
        assertTrouble(network(failure(new UnknownHostException("api.example.org"))), "cannot be reached");
        assertTrouble(network(failure(new ConnectException("refused"))), "cannot be reached");
        assertTrouble(network(failure(new IOException("timed out"))), "in time");
        assertTrouble(network(failure(new SSLHandshakeException("no"))), "not safe");
    }

    @Test
    void callsTheServiceOnceForAllThatWantToKnow() {
        AtomicInteger calls = new AtomicInteger();
        ServiceAnswer service = new ServiceAnswer(
                _ -> {
                    calls.incrementAndGet();
                    return new WebAnswer(401, Optional.of(NOW), "");
                },
                SERVICE,
                CLOCK);

        new NetworkCheck(service).look();
        new ClockCheck(service).look();

        assertThat(calls).hasValue(1);
    }

    @Test
    void findsAClockThatIsWrong() {
        assertFine(clock(Optional.of(NOW.minus(Duration.ofMinutes(5)))), "right");
        assertTrouble(clock(Optional.of(NOW.minus(Duration.ofMinutes(6)))), "6 minutes fast");
        assertTrouble(clock(Optional.of(NOW.plus(Duration.ofHours(2)))), "120 minutes slow");
    }

    @Test
    void cannotTellTheTimeAlone() {
        assertThat(clock(Optional.empty())).isInstanceOf(Finding.Unknown.class);
        ServiceAnswer silent = new ServiceAnswer(failure(new IOException("offline")), SERVICE, CLOCK);
        assertThat(new ClockCheck(silent).look()).isInstanceOf(Finding.Unknown.class);
    }

    @Test
    void findsADiskThatIsNearlyFull() throws IOException {
        assertFine(new SpaceCheck(disk(3L << 30, true), List.of(FOLDER)).look(), "3 GB");
        Remedy remedy =
                assertTrouble(new SpaceCheck(disk(900L << 20, true), List.of(FOLDER)).look(), FOLDER.toString());
        assertThat(remedy.step()).contains(new Remedy.Step.OpenFolder(FOLDER));
    }

    @Test
    void findsAFolderThatCannotBeWritten() {
        assertFine(new FoldersCheck(disk(1, true), List.of(FOLDER)).look(), "can write");
        assertTrouble(new FoldersCheck(disk(1, false), List.of(FOLDER)).look(), FOLDER.toString());
    }

    @Test
    void tellsWhatWasNotUnderstoodInAFile() {
        Message fault = Message.of("settings.file.unreadable", "/x/settings.json");

        assertTrouble(file(Optional.of(fault)), "cannot be read");
        assertFine(file(Optional.empty()), "understood");
    }

    @Test
    void findsASystemWithoutChineseLetters() {
        assertFine(new FontsCheck(() -> List.of("Inter", "Noto Sans CJK SC")).look(), "Noto Sans CJK SC");
        assertTrouble(new FontsCheck(() -> List.of("Inter", "DejaVu Sans")).look(), "boxes");
    }

    @Test
    void findsAScreenThatIsTooSmall() {
        assertFine(screen(1920, 1080, 1.5), "150 %");
        assertTrouble(screen(960, 540, 2), "1100 × 700");
    }

    @Test
    void saysThatItCouldNotLookWithoutRepeatingWhy() {
        Finding finding = Check.finding(new SpaceCheck(
                new Disk() {
                    @Override
                    public long free(Path folder) throws IOException {
                        throw new IOException("/home/somebody/secret");
                    }

                    @Override
                    public boolean isWritable(Path folder) {
                        return false;
                    }
                },
                List.of(FOLDER)));

        assertThat(finding).isInstanceOf(Finding.Unknown.class);
        assertThat(text(finding.says())).contains("IOException").doesNotContain("secret");
    }

    private static Finding player(Standing standing) {
        return new PlayerCheck(() -> standing, Optional.of("sudo apt install libvlc5")).look();
    }

    private static Finding key(boolean given, Optional<String> keyring, Optional<Path> file) {
        return new KeyCheck(() -> new KeyCheck.KeyPlace(given, keyring, file)).look();
    }

    private static Finding network(PublicWeb web) {
        return new NetworkCheck(new ServiceAnswer(web, SERVICE, CLOCK)).look();
    }

    private static Finding clock(Optional<Instant> theirs) {
        return new ClockCheck(new ServiceAnswer(_ -> new WebAnswer(200, theirs, ""), SERVICE, CLOCK)).look();
    }

    private static Finding file(Optional<Message> fault) {
        return new FileCheck(
                        Message.of("diagnosis.settings.subject"),
                        Message.of("diagnosis.settings.fine"),
                        () -> fault,
                        Path.of("/x/settings.json"))
                .look();
    }

    private static Finding screen(double width, double height, double scale) {
        return new ScreenCheck(() -> new ScreenCheck.Screen(width, height, scale, "sw")).look();
    }

    private static PublicWeb answer(int status) {
        return _ -> new WebAnswer(status, Optional.empty(), "");
    }

    private static PublicWeb failure(IOException failure) {
        return _ -> {
            throw failure;
        };
    }

    private static Disk disk(long free, boolean writable) {
        return new Disk() {
            @Override
            public long free(Path folder) {
                return free;
            }

            @Override
            public boolean isWritable(Path folder) {
                return writable;
            }
        };
    }

    private static void assertFine(Finding finding, String words) {
        assertThat(finding).isInstanceOf(Finding.Fine.class);
        assertThat(text(finding.says())).contains(words);
    }

    private static Remedy assertTrouble(Finding finding, String words) {
        assertThat(finding).isInstanceOf(Finding.Trouble.class);
        assertThat(text(finding.says())).contains(words);
        Remedy remedy = ((Finding.Trouble) finding).remedy();
        assertThat(text(remedy.advice())).isNotBlank();
        return remedy;
    }

    private static String text(Message message) {
        return Texts.in(Locale.ENGLISH).get(message);
    }
}
