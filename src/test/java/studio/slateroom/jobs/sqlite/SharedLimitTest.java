package studio.slateroom.jobs.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.jobs.spending.SpendGuard;
import studio.slateroom.jobs.spending.SpendLimits;
import studio.slateroom.jobs.spending.Spending;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;

/** The user's limit where several programs share one ledger. */
class SharedLimitTest {

    private static final SpendLimits THREE_A_DAY = new SpendLimits(Optional.of(Usd.of(3)), Optional.empty());

    @TempDir
    Path folder;

    @Test
    void severalProgramsTogetherDoNotGoBeyondIt() throws Exception {
        List<JournalFile> programs = new ArrayList<>();
        List<Callable<Optional<Message>>> orders = new ArrayList<>();
        for (int program = 0; program < 3; program++) {
            JournalFile file = new JournalFile(folder.resolve("jobs.db"));
            programs.add(file);
            SpendGuard guard = guard(file);
            for (int job = 0; job < 4; job++) {
                Spending dollar = dollar(program + "-" + job);
                orders.add(() -> guard.enter(dollar));
            }
        }

        long taken = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Optional<Message>> outcome : threads.invokeAll(orders)) {
                taken += outcome.get().isEmpty() ? 1 : 0;
            }
        }

        assertThat(taken).isEqualTo(3);
        assertThat(guard(programs.getFirst()).today()).isEqualTo(Usd.of(3));
        programs.forEach(JournalFile::close);
    }

    @Test
    void aJobIsNotRefusedForItsOwnEntry() {
        try (JournalFile file = new JournalFile(folder.resolve("jobs.db"))) {
            SpendGuard guard = guard(file);
            for (String job : List.of("a", "b", "c")) {
                assertThat(guard.enter(dollar(job))).isEmpty();
            }

            assertThat(guard.enter(dollar("c"))).isEmpty();
            assertThat(guard.enter(dollar("d"))).isPresent();
        }
    }

    private static SpendGuard guard(JournalFile file) {
        return new SpendGuard(new SqliteSpendLedger(file), () -> THREE_A_DAY, Clock.systemUTC());
    }

    private static Spending dollar(String job) {
        return new Spending(
                job, 1, "film", "m", "720p", Instant.now(), Optional.of(new Quote(Usd.of(1))), Optional.empty());
    }
}
