package studio.slateroom.jobs.storm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.sqlite.JournalFile;
import studio.slateroom.jobs.sqlite.SqliteJobJournal;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.emulator.EmulatorOptions;
import studio.slateroom.provider.emulator.EmulatorRig;
import studio.slateroom.provider.segmind.SegmindConnection.Protocol;

/**
 * The program is killed again and again, at every write to its journal and at random moments. Afterwards the service's
 * books must show that nothing was bought twice, and that what was paid for is here or said to be uncertain.
 */
class KilledProgramTest {

    /** A job's life has six writes; the program stops before or behind each. */
    private static final int WRITES = 6;

    private static final long LONGEST_LIFE_MILLIS = 400;

    @TempDir
    Path folder;

    private final Random chance = new Random(7);
    private Protocol protocol = Protocol.V2;
    private EmulatorRig emulator;
    private int number;

    @BeforeEach
    void serve() throws Exception {
        emulator = new EmulatorRig(folder.resolve("emulator"))
                .provider(new FakeVideoProvider().atOnce(4))
                .start(EmulatorOptions.STANDARD.withCredits(Usd.of(1000)).withPerMinute(100_000));
    }

    @AfterEach
    void close() {
        emulator.close();
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void neitherLosesNorBuysTwiceWhenItIsKilledAtEveryWrite(Protocol way) throws Exception {
        protocol = way;
        for (int write = 1; write <= WRITES; write++) {
            dieAt(write);
            dieAt(-write);
        }
        reckon(2 * WRITES);
    }

    @Test
    @Tag("long")
    @Timeout(value = 20, unit = TimeUnit.MINUTES)
    void neitherLosesNorBuysTwiceWhenItIsKilledTwoHundredTimes() throws Exception {
        for (int i = 0; i < 100; i++) {
            int write = 1 + chance.nextInt(2 * WRITES);
            dieAt(chance.nextBoolean() ? write : -write);
            dieSoon();
            if (i % 10 == 9) {
                settle();
            }
        }
        reckon(200);
    }

    /** A write that does not come, since the jobs end before it, is as good as any moment. */
    private void dieAt(int write) throws Exception {
        Process program = start(number++, write);
        await(program, MortalCore.THERE, MortalCore.IDLE);
        kill(program);
    }

    private void dieSoon() throws Exception {
        Process program = start(number++, 0);
        await(program, MortalCore.UP);
        new CancelToken().await(Duration.ofMillis(chance.nextLong(LONGEST_LIFE_MILLIS)));
        kill(program);
    }

    private void reckon(int ordered) throws Exception {
        settle();
        try (JournalFile file = new JournalFile(folder.resolve("home/data/jobs.db"))) {
            List<Job> jobs = new SqliteJobJournal(file).all();
            // Who dies before the first write has ordered nothing.
            assertThat(jobs).hasSizeBetween(ordered / 2, ordered - 1);
            assertThat(jobs)
                    .allMatch(job ->
                            job.state() instanceof JobState.Succeeded || job.state() instanceof JobState.Unknown);
            Reckoning reckoning = new Reckoning(jobs, emulator.emulator().books());
            reckoning.boughtNothingTwice();
            reckoning.lostNothing();
            if (protocol == Protocol.V1) {
                // Its clips come with the answer, which is kept under a name that is known before.
                reckoning.broughtAll();
            }
        }
        Reckoning.toldNobody(folder.resolve("home"));
    }

    /** Lets the program do all that is left. */
    private void settle() throws Exception {
        Process program = start(-1, 0);
        await(program, MortalCore.IDLE);
        kill(program);
    }

    /** Waits for one of these words; a program that ends without one is killed by no one but itself. */
    private static void await(Process program, String... words) throws IOException {
        BufferedReader out = program.inputReader();
        String word = out.readLine();
        while (word != null && !List.of(words).contains(word)) {
            word = out.readLine();
        }
        assertThat(word).as("the program's word").isNotNull();
    }

    private Process start(int clip, int write) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MortalCore.class.getName(),
                        folder.resolve("home").toString(),
                        emulator.emulator().address().toString(),
                        String.valueOf(clip),
                        String.valueOf(write),
                        protocol.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void kill(Process program) throws InterruptedException {
        program.destroyForcibly();
        assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
