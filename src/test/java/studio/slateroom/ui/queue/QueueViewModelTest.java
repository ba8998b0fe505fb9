package studio.slateroom.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.generation.Requests;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.MemoryJobJournal;
import studio.slateroom.jobs.TestTools;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.ui.fx.UiTasks;

/** The queue works on threads of its own; this test's thread plays the UI thread and takes what it is handed. */
class QueueViewModelTest {

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();
    private final FakeVideoProvider provider = new FakeVideoProvider();
    private final MemoryJobJournal journal = new MemoryJobJournal();
    private final JobQueue queue = new JobQueue(List.of(provider), journal, TestTools.at(Clock.systemUTC()));
    private final List<Job> finished = new ArrayList<>();
    private final List<Job> shown = new ArrayList<>();
    private final QueueViewModel model = new QueueViewModel(
            queue,
            new UiTasks(Runnable::run, turns::add, (delay, action) -> {}),
            Texts.in(Locale.ENGLISH),
            finished::add,
            shown::add);

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void showsAJobFromOrderToClip() throws Exception {
        provider.makes(new RemoteState.Working(0.5));
        queue.start();
        queue.order(order());
        takeTurnsUntil("Opening: Rendering, 50 %");

        provider.finish(new RemoteState.Ready());
        takeTurnsUntil("Nothing is being made");

        assertThat(model.rowsProperty().get()).singleElement().satisfies(row -> {
            assertThat(row.canShow()).isTrue();
            assertThat(row.canCancel()).isFalse();
        });
        assertThat(finished).hasSize(1);
        model.show(model.rowsProperty().get().getFirst());
        assertThat(shown).isEqualTo(finished);
    }

    @Test
    void raisesAnAlarmWhenAJobFailsAndOffersItAgain() throws Exception {
        provider.makes(new RemoteState.Failed(ProviderFault.ServerFault.UNEXPLAINED));
        queue.start();
        queue.order(order());
        takeTurnsUntil("1 clip was not made");

        JobRow row = model.rowsProperty().get().getFirst();
        assertThat(model.alarmsProperty().get()).isOne();
        assertThat(model.status(row)).startsWith("The clip could not be made").endsWith("Try again.");
        assertThat(row.canRetry()).isTrue();

        provider.makes(new RemoteState.Ready());
        model.retry(row);
        takeTurnsUntil("Nothing is being made");
        assertThat(finished).hasSize(1);
    }

    @Test
    void showsTheJobsOfAnEarlierLifeWithoutNews() throws Exception {
        journal.save(job("done", new JobState.Succeeded(folder.resolve("a.mp4"), Optional.empty())));
        journal.save(job("failed", new JobState.Failed(new ProviderFault.Expired())));

        queue.start();
        takeTurnsUntil("1 clip was not made");

        assertThat(model.rowsProperty().get()).hasSize(2);
        assertThat(finished).isEmpty();
        assertThat(model.alarmsProperty().get()).isZero();
    }

    @Test
    void clearsWhatIsDoneAndKeepsWhatFailed() throws Exception {
        journal.save(job("done", new JobState.Succeeded(folder.resolve("a.mp4"), Optional.empty())));
        journal.save(job("off", new JobState.Cancelled()));
        journal.save(job("failed", new JobState.Failed(new ProviderFault.Expired())));
        queue.start();
        takeTurnsUntil("1 clip was not made");

        model.dismissFinished();
        takeTurns();

        assertThat(model.rowsProperty().get())
                .extracting(row -> row.job().id().value())
                .containsExactly("failed");
    }

    private void takeTurnsUntil(String start) throws InterruptedException {
        while (!model.summaryProperty().get().startsWith(start)) {
            Runnable turn = turns.poll(10, TimeUnit.SECONDS);
            assertThat(turn)
                    .as("waiting for: " + start + ", at: "
                            + model.summaryProperty().get())
                    .isNotNull();
            turn.run();
        }
        takeTurns();
    }

    private void takeTurns() {
        for (Runnable turn = turns.poll(); turn != null; turn = turns.poll()) {
            turn.run();
        }
    }

    private Job job(String id, JobState state) {
        return new Job(new JobId(id), order(), Instant.EPOCH, 1, state);
    }

    private JobOrder order() {
        return new JobOrder(
                "clip", "Opening", "fake", Requests.of(Requests.SEEDANCE_2, Map.of()), folder.resolve("a.mp4"));
    }
}
