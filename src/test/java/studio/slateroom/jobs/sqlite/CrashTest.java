package studio.slateroom.jobs.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.slateroom.generation.Requests;
import studio.slateroom.jobs.ForwardingJournal;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobJournal;
import studio.slateroom.jobs.JobListener;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.TestTools;
import studio.slateroom.provider.FakeVideoProvider;

/** The program dies right behind a write to the journal; the next one opens the same file. */
class CrashTest {

    @TempDir
    Path folder;

    /** The writes of a job are: queued, uploading, submitting, remote, downloading, succeeded. */
    @ParameterizedTest
    @CsvSource({
        "1, Succeeded, 1",
        "2, Succeeded, 1",
        "3, Unknown, 0",
        "4, Succeeded, 1",
        "5, Succeeded, 1",
        "6, Succeeded, 1"
    })
    void neitherLosesNorBuysAClipTwice(int writes, String end, int bought) throws Exception {
        FakeVideoProvider provider = new FakeVideoProvider().charging();
        Path file = folder.resolve("journal.db");
        try (SqliteJobJournal journal = SqliteJobJournal.open(file)) {
            Dying dying = new Dying(journal, writes);
            JobQueue queue = queue(provider, dying);
            queue.start();
            Thread.ofVirtual().start(() -> queue.order(order()));
            dying.awaitDeath();
        }

        try (SqliteJobJournal journal = SqliteJobJournal.open(file);
                JobQueue queue = queue(provider, journal)) {
            CountDownLatch ended = new CountDownLatch(1);
            queue.addListener(new End(ended));
            queue.start();
            if (!queue.jobs().getFirst().state().isFinal()) {
                assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
            }
            assertThat(journal.load())
                    .singleElement()
                    .satisfies(job ->
                            assertThat(job.state().getClass().getSimpleName()).isEqualTo(end));
        }
        assertThat(provider.submissions()).isEqualTo(bought);
        assertThat(Files.exists(folder.resolve("a.mp4"))).isEqualTo(bought == 1);
    }

    private JobOrder order() {
        return new JobOrder(
                "clip", "title", "fake", Requests.of(Requests.SEEDANCE_2, Map.of()), folder.resolve("a.mp4"));
    }

    private static JobQueue queue(FakeVideoProvider provider, JobJournal journal) {
        return new JobQueue(List.of(provider), journal, TestTools.at(Clock.systemUTC()));
    }

    /** Lets so many writes through; the thread that makes the last one never comes back, as in a dead process. */
    private static final class Dying extends ForwardingJournal {
        private final CountDownLatch dead = new CountDownLatch(1);
        private int left;

        Dying(JobJournal journal, int writes) {
            super(journal);
            this.left = writes;
        }

        void awaitDeath() throws InterruptedException {
            assertThat(dead.await(10, TimeUnit.SECONDS)).isTrue();
        }

        @Override
        public void save(Job job) {
            super.save(job);
            left--;
            if (left == 0) {
                dead.countDown();
                never();
            }
        }

        private static void never() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record End(CountDownLatch ended) implements JobListener {
        @Override
        public void changed(Job job) {
            if (job.state().isFinal()) {
                ended.countDown();
            }
        }

        @Override
        public void progressed(JobId id, JobProgress progress) {}

        @Override
        public void removed(JobId id) {}
    }
}
