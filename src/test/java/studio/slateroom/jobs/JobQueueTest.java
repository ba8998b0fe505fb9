package studio.slateroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.generation.Recipe;
import studio.slateroom.generation.RecipeFile;
import studio.slateroom.generation.RecipeJson;
import studio.slateroom.generation.Requests;
import studio.slateroom.jobs.spending.MemorySpendLedger;
import studio.slateroom.jobs.spending.SpendLimits;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.Message;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;

class JobQueueTest {

    private static final Instant NOW = Instant.EPOCH;

    @TempDir
    Path folder;

    private final MemorySpendLedger ledger = new MemorySpendLedger();
    private SpendLimits limits = SpendLimits.NONE;

    private final FakeVideoProvider provider = new FakeVideoProvider();
    private final MemoryJobJournal journal = new MemoryJobJournal();
    private final RecordingListener listener = new RecordingListener();
    private JobQueue queue = queue();

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void takesAJobThroughItsWholeLife() {
        queue.start();
        JobId id = queue.order(order("a.mp4"));

        listener.await(id, JobState.Succeeded.class);

        assertThat(listener.states(id))
                .containsExactly(
                        JobState.Queued.class,
                        JobState.Uploading.class,
                        JobState.Submitting.class,
                        JobState.Remote.class,
                        JobState.Downloading.class,
                        JobState.Succeeded.class);
        assertThat(folder.resolve("a.mp4")).hasContent("clip remote-1");
    }

    @Test
    void putsTheRecipeBesideTheClip() throws Exception {
        queue.start();
        JobId id = queue.order(order("a.mp4"));
        listener.await(id, JobState.Succeeded.class);

        Recipe recipe = RecipeJson.read(Files.readString(RecipeFile.beside(folder.resolve("a.mp4"))));

        assertThat(recipe.job()).isEqualTo(id.value());
        assertThat(recipe.request()).isEqualTo(order("a.mp4").request());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.mp4", "a.recipe.json");
    }

    @Test
    void runsNoMoreJobsThanTheProviderBears() {
        provider.makes(new RemoteState.Working(0.1));
        queue.start();
        JobId first = queue.order(order("a.mp4"));
        JobId second = queue.order(order("b.mp4"));
        listener.await(first, JobState.Remote.class);

        assertThat(state(second)).isInstanceOf(JobState.Queued.class);

        provider.finish(new RemoteState.Ready());
        listener.await(second, JobState.Remote.class);
    }

    @Test
    void runsAsManyAtOnceAsTheProviderBears() {
        provider.atOnce(2).makes(new RemoteState.Working(0.1));
        queue.start();
        JobId first = queue.order(order("a.mp4"));
        JobId second = queue.order(order("b.mp4"));

        listener.await(first, JobState.Remote.class);
        listener.await(second, JobState.Remote.class);
    }

    @Test
    void tellsHowFarAJobIs() {
        provider.makes(new RemoteState.Working(0.4));
        queue.start();
        queue.order(order("a.mp4"));

        assertThat(listener.awaitProgress(0.4).remaining()).isPresent();
    }

    @Test
    void failsWithTheProvidersReason() {
        provider.makes(new RemoteState.Failed(ProviderFault.ServerFault.UNEXPLAINED));
        queue.start();
        JobId id = queue.order(order("a.mp4"));

        Job failed = listener.await(id, JobState.Failed.class);

        assertThat(failed.state()).isEqualTo(new JobState.Failed(ProviderFault.ServerFault.UNEXPLAINED));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void asksForNothingWhenTheRequestIsRefused() {
        provider.refusing(Message.of("no"));
        queue.start();
        JobId id = queue.order(order("a.mp4"));

        listener.await(id, JobState.Failed.class);

        assertThat(provider.submissions()).isZero();
    }

    @Test
    void calledOffWhileWaitingIsNeverAskedFor() {
        provider.makes(new RemoteState.Working(0.1));
        queue.start();
        JobId first = queue.order(order("a.mp4"));
        JobId second = queue.order(order("b.mp4"));
        listener.await(first, JobState.Remote.class);

        queue.cancel(second);

        listener.await(second, JobState.Cancelled.class);
        assertThat(provider.submissions()).isOne();
    }

    @Test
    void calledOffWhileRunningTellsTheProvider() {
        provider.makes(new RemoteState.Working(0.1));
        queue.start();
        JobId id = queue.order(order("a.mp4"));
        listener.await(id, JobState.Remote.class);

        queue.cancel(id);

        listener.await(id, JobState.Cancelled.class);
        assertThat(provider.abandoned()).containsExactly(new RemoteId("remote-1"));
    }

    @Test
    void beginsAFailedJobAnew() {
        provider.makes(new RemoteState.Failed(ProviderFault.ServerFault.UNEXPLAINED));
        queue.start();
        JobId id = queue.order(order("a.mp4"));
        listener.await(id, JobState.Failed.class);
        provider.makes(new RemoteState.Ready());

        queue.retry(id);

        Job done = listener.await(id, JobState.Succeeded.class);
        assertThat(done.attempt()).isEqualTo(2);
        assertThat(provider.submissions()).isEqualTo(2);
    }

    @Test
    void doesNotBeginADoneJobAnew() {
        queue.start();
        JobId id = queue.order(order("a.mp4"));
        listener.await(id, JobState.Succeeded.class);

        queue.retry(id);

        assertThat(state(id)).isInstanceOf(JobState.Succeeded.class);
        assertThat(provider.submissions()).isOne();
    }

    @Test
    void dismissesOnlyWhatHasEnded() {
        provider.makes(new RemoteState.Working(0.1));
        queue.start();
        JobId id = queue.order(order("a.mp4"));
        listener.await(id, JobState.Remote.class);

        queue.dismiss(id);
        assertThat(queue.jobs()).hasSize(1);

        queue.cancel(id);
        listener.await(id, JobState.Cancelled.class);
        queue.dismiss(id);
        assertThat(queue.jobs()).isEmpty();
        assertThat(journal.load()).isEmpty();
    }

    @Test
    void doesNotKnowWhetherAPaidJobThatBrokeWasBought() {
        provider.charging().breaking(new IllegalStateException("lost the answer"));
        queue.start();
        JobId id = queue.order(order("a.mp4"));

        listener.await(id, JobState.Unknown.class);
    }

    @Test
    void endsAJobOnceWhenTheJournalCannotBeWritten() {
        AtomicBoolean full = new AtomicBoolean();
        Message reason = Message.of("full");
        JobJournal failing = new ForwardingJournal(journal) {
            @Override
            public void save(Job job) {
                if (full.get()) {
                    throw new JournalException(reason, new IllegalStateException("no space"));
                }
                journal.save(job);
            }
        };
        provider.makes(new RemoteState.Working(0.1));
        queue = queue(failing);
        queue.start();
        JobId id = queue.order(order("a.mp4"));
        listener.await(id, JobState.Remote.class);

        full.set(true);
        provider.finish(new RemoteState.Ready());

        Job failed = listener.await(id, JobState.Failed.class);
        assertThat(failed.state()).isEqualTo(new JobState.Failed(new ProviderFault.ServerFault(reason)));
        queue.close();
        assertThat(listener.states(id).stream().filter(JobState.Failed.class::equals))
                .hasSize(1);
        assertThat(journal.load())
                .singleElement()
                .satisfies(job -> assertThat(job.state()).isInstanceOf(JobState.Remote.class));
    }

    @Test
    void showsNoClassNamesWhenAJobBreaks() {
        provider.breaking(new IllegalStateException("internal"));
        queue.start();
        JobId id = queue.order(order("a.mp4"));

        assertThat(listener.await(id, JobState.Failed.class).state())
                .isEqualTo(new JobState.Failed(ProviderFault.ServerFault.UNEXPLAINED));
    }

    @Test
    void endsAJobThatAnErrorBreaks() {
        queue = queue(journal, file -> {
            throw new OutOfMemoryError("made up");
        });
        queue.start();
        JobId id = queue.order(order("a.mp4"));

        listener.await(id, JobState.Failed.class);
    }

    @Test
    void runsNothingBeforeItIsStarted() {
        journal.save(job(new JobState.Queued()));
        JobId early = queue.order(order("b.mp4"));

        assertThat(listener.states(early)).containsExactly(JobState.Queued.class);
        queue.start();

        listener.await(early, JobState.Succeeded.class);
        listener.await(new JobId("j"), JobState.Succeeded.class);
        assertThat(queue.jobs()).extracting(Job::id).containsExactly(new JobId("j"), early);
    }

    @Test
    void keepsAPaidJobWithTheProviderWhenTheProgramEnds() {
        provider.charging().makes(new RemoteState.Working(0.1));
        queue.start();
        JobId id = queue.order(order("a.mp4"));
        listener.await(id, JobState.Remote.class);

        queue.close();
        assertThat(provider.abandoned()).isEmpty();
        assertThat(journal.load())
                .singleElement()
                .satisfies(job -> assertThat(job.state())
                        .isEqualTo(new JobState.Remote(new Claim(new RemoteId("remote-1"), NOW))));

        provider.finish(new RemoteState.Ready());
        queue = queue();
        queue.start();
        listener.await(id, JobState.Succeeded.class);
        assertThat(provider.submissions()).isOne();
    }

    @Test
    void offersAJobAgainThatTheProviderHasLost() {
        journal.save(job(new JobState.Remote(new Claim(new RemoteId("from-another-life"), NOW))));

        queue.start();

        Job failed = listener.await(job -> job.state() instanceof JobState.Failed);
        assertThat(failed.state()).isEqualTo(new JobState.Failed(new ProviderFault.Expired()));
        queue.retry(failed.id());
        listener.await(failed.id(), JobState.Succeeded.class);
    }

    @Test
    void failsAJobOfAProviderThatIsGone() {
        journal.save(new Job(
                new JobId("j"),
                new JobOrder("clip", "title", "nobody", order("a.mp4").request(), folder.resolve("a.mp4")),
                Instant.EPOCH,
                1,
                new JobState.Queued()));

        queue.start();

        assertThat(state(new JobId("j"))).isInstanceOf(JobState.Failed.class);
    }

    @Test
    void tellsOfAFolderThatCannotBeWritten() throws Exception {
        Files.writeString(folder.resolve("file"), "in the way");
        queue.start();
        JobId id = queue.order(order("file/a.mp4"));

        Job failed = listener.await(id, JobState.Failed.class);

        assertThat(failed.state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        state -> assertThat(state.fault()).isInstanceOf(ProviderFault.Storage.class));
    }

    private JobQueue queue() {
        return queue(journal);
    }

    private JobQueue queue(JobJournal kept) {
        return queue(kept, new FakeMediaProbe());
    }

    private JobQueue queue(JobJournal kept, MediaProbe probe) {
        JobTools tools = TestTools.of(probe, Clock.fixed(NOW, ZoneOffset.UTC), ledger, limits);
        JobQueue made = new JobQueue(List.of(provider), kept, tools);
        made.addListener(listener);
        return made;
    }

    private JobState state(JobId id) {
        return queue.jobs().stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private Job job(JobState state) {
        return new Job(new JobId("j"), order("a.mp4"), Instant.EPOCH, 1, state);
    }

    private JobOrder order(String file) {
        return new JobOrder("clip", "title", "fake", Requests.of(Requests.SEEDANCE_2, Map.of()), folder.resolve(file));
    }
}
