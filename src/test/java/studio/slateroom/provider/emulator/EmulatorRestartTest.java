package studio.slateroom.provider.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.emulator.account.Books;
import studio.slateroom.provider.emulator.account.Entry;
import tools.jackson.databind.JsonNode;

/** What the server was told outlives it. */
class EmulatorRestartTest {

    @TempDir
    private Path folder;

    private final FakeVideoProvider provider = new FakeVideoProvider();
    private final TestClock clock = new TestClock();
    private EmulatorRig rig;

    private void started() throws Exception {
        rig = new EmulatorRig(folder).provider(provider).clock(clock).start();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void keepsResultsFilesAndBalance() throws Exception {
        started();
        String id = rig.submit(EmulatorRig.body("return_last_frame", true));
        JsonNode before = rig.result(id);
        Usd balance = rig.emulator().balance();

        rig.restart(EmulatorOptions.STANDARD.withCredits(Usd.of(99)));

        JsonNode after = rig.result(id);
        assertThat(rig.emulator().balance()).isEqualTo(balance);
        assertThat(after.required("metrics")).isEqualTo(before.required("metrics"));
        assertThat(after.required("output").asString())
                .startsWith(rig.emulator().address().toString());
        assertThat(rig.bytes(after.required("output").asString()).body())
                .asString()
                .isEqualTo("clip remote-1");
        assertThat(rig.bytes(after.required("video").required("last_frame_url").asString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsFailures() throws Exception {
        started();
        String id = rig.submit("{\"prompt\":\"\"}");
        rig.end(id);

        rig.restart(EmulatorOptions.STANDARD);

        assertThat(rig.get("/v2/requests/" + id).statusCode()).isEqualTo(422);
    }

    @Test
    void makesAgainWhatWasUnderWay() throws Exception {
        provider.makes(new RemoteState.Working(0.5));
        started();
        String first = rig.submit(EmulatorRig.body());
        String second = rig.submit(EmulatorRig.body());
        while (provider.submissions() == 0) {
            Thread.onSpinWait();
        }

        provider.makes(new RemoteState.Ready());
        rig.restart(EmulatorOptions.STANDARD);

        assertThat(rig.result(first).has("output")).isTrue();
        assertThat(rig.result(second).has("output")).isTrue();
        assertThat(rig.emulator().books().submits()).hasSize(2);
        assertThat(rig.emulator().books().clips()).hasSize(2);
        assertThat(rig.emulator().books().charges()).hasSize(2);
    }

    @Test
    void chargesOnceWhereverItWasKilled() throws Exception {
        started();
        String id = rig.submit(EmulatorRig.body());
        rig.end(id);
        rig.emulator().close();
        // Killed between the job's last word and the charge: the books end with the order.
        String books = Files.readString(folder.resolve(Books.FILE));
        Files.writeString(folder.resolve(Books.FILE), books.substring(0, books.indexOf("{", books.indexOf("submit"))));

        rig.start();

        assertThat(rig.emulator().books().clips()).hasSize(1);
        assertThat(rig.emulator().books().charges())
                .extracting(Entry.Charge::job)
                .containsExactly(id);
        rig.restart(EmulatorOptions.STANDARD);
        assertThat(rig.emulator().books().charges()).hasSize(1);
        assertThat(provider.submissions()).isEqualTo(1);
    }

    @Test
    void entersAnOrderThatWasKilledBeforeItsEntry() throws Exception {
        started();
        String id = rig.submit(EmulatorRig.body());
        rig.end(id);
        rig.emulator().close();
        Files.delete(folder.resolve(Books.FILE));

        rig.start();

        assertThat(rig.emulator().books().submits())
                .extracting(Entry.Submit::job)
                .containsExactly(id);
    }

    @Test
    void doesNotCarryOutAfterwardsWhatItCouldNotTake() throws Exception {
        started();
        rig.emulator().books().close();
        assertThatThrownBy(() -> rig.submit(EmulatorRig.body())).isInstanceOf(IOException.class);

        rig.restart(EmulatorOptions.STANDARD);

        assertThat(rig.emulator().books().submits()).isEmpty();
    }

    @Test
    void saysThatItsFolderCannotBeUsedWhereTheBooksCannotBeRead() throws Exception {
        started();
        rig.emulator().close();
        Path books = folder.resolve(Books.FILE);
        Files.writeString(books, "no line of ours\n" + Files.readString(books));

        assertThatThrownBy(() -> rig.start())
                .isInstanceOfSatisfying(
                        EmulatorException.class,
                        e -> assertThat(e.message()).isEqualTo(Message.of("emulator.fault.folder", folder.toString())));
    }

    @Test
    void knowsTheSameOrderAgain() throws Exception {
        started();
        rig.submit(EmulatorRig.body());
        rig.submit(EmulatorRig.body());
        rig.submit(EmulatorRig.body("seed", 3));

        var fingerprints = rig.emulator().books().submits().stream()
                .map(Entry.Submit::fingerprint)
                .toList();
        assertThat(fingerprints.get(0)).isEqualTo(fingerprints.get(1)).isNotEqualTo(fingerprints.get(2));
        assertThat(Files.readString(folder.resolve(Books.FILE))).doesNotContain("lamp");
    }

    @Test
    void throwsClipsAwayAfterAWeek() throws Exception {
        started();
        rig.result(rig.submit(EmulatorRig.body("return_last_frame", true)));
        clock.advance(Duration.ofDays(8));

        rig.restart(EmulatorOptions.STANDARD);

        assertThat(folder.resolve("files")).isEmptyDirectory();
        assertThat(folder.resolve("jobs")).isEmptyDirectory();
        assertThat(rig.emulator().books().charges()).hasSize(1);
    }

    @Test
    void hasItsFolderAndItsPortToItself() throws Exception {
        started();
        int port = rig.emulator().address().getPort();

        assertThatThrownBy(() -> new EmulatorRig(folder).start())
                .isInstanceOfSatisfying(
                        EmulatorException.class,
                        e -> assertThat(e.message()).isEqualTo(Message.of("emulator.fault.inUse", folder.toString())));
        assertThatThrownBy(
                        () -> new EmulatorRig(folder.resolve("other")).start(EmulatorOptions.STANDARD.withPort(port)))
                .isInstanceOfSatisfying(
                        EmulatorException.class,
                        e -> assertThat(e.message())
                                .isEqualTo(Message.of("emulator.fault.port", Integer.toString(port))));
    }
}
