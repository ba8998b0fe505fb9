package studio.slateroom.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.RecipeFile;
import studio.slateroom.generation.Requests;
import studio.slateroom.jobs.spending.MemorySpendLedger;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.jobs.spending.SpendLimits;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.LastFrame;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.Receipt;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;

/** What a job does with the user's money. */
class PaidJobTest {

    @TempDir
    Path folder;

    private final FakeVideoProvider provider = new FakeVideoProvider().charging();
    private final MemorySpendLedger ledger = new MemorySpendLedger();
    private final RecordingListener listener = new RecordingListener();
    private JobQueue queue;

    @AfterEach
    void close() {
        queue.close();
    }

    @Test
    void doesNotOrderAgainWhatMayHaveArrived() {
        provider.failing(new ProviderFault.OutcomeUnknown());
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);

        Job unknown = listener.await(id, JobState.Unknown.class);

        assertThat(unknown.state()).isEqualTo(new JobState.Unknown(Optional.of(Usd.of(25)), Optional.of(Usd.of(25))));
        assertThat(provider.submissions()).isOne();
        assertThat(ledger.since(Instant.EPOCH)).isEqualTo(Usd.of(0.60));
    }

    @Test
    void weighsTheAccountAgainWhenAsked() throws Exception {
        provider.failing(new ProviderFault.OutcomeUnknown());
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);
        listener.await(id, JobState.Unknown.class);
        provider.owning(Usd.of(24.40));

        queue.weigh(id);

        assertThat(state(id)).isEqualTo(new JobState.Unknown(Optional.of(Usd.of(25)), Optional.of(Usd.of(24.40))));
    }

    @Test
    void fetchesTheClipThatTheUserHasFoundAtTheProviders() throws Exception {
        provider.having("found-1").failing(new ProviderFault.OutcomeUnknown());
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);
        listener.await(id, JobState.Unknown.class);

        queue.claim(id, new RemoteId("found-1"));

        listener.await(id, JobState.Succeeded.class);
        assertThat(folder.resolve("a.mp4")).hasContent("clip found-1");
        assertThat(provider.awaitAbandoned()).containsExactly(new RemoteId("found-1"));
    }

    @Test
    void takesNoNameThatTheProviderDoesNotKnow() {
        provider.failing(new ProviderFault.OutcomeUnknown());
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);
        listener.await(id, JobState.Unknown.class);

        assertThatThrownBy(() -> queue.claim(id, new RemoteId("mistyped"))).isInstanceOf(ProviderException.class);

        assertThat(state(id)).isInstanceOf(JobState.Unknown.class);
    }

    @Test
    void buysNothingThatIsCalledOffWhileTheBalanceIsAsked() {
        JobId[] ordered = new JobId[1];
        CountDownLatch known = new CountDownLatch(1);
        provider.whenWeighed(() -> {
            awaitQuietly(known);
            queue.cancel(ordered[0]);
        });
        ordered[0] = order(start(SpendLimits.NONE), "a.mp4", 0.60);
        known.countDown();

        listener.await(ordered[0], JobState.Cancelled.class);

        assertThat(state(ordered[0])).isEqualTo(new JobState.Cancelled());
        assertThat(provider.submissions()).isZero();
    }

    @Test
    void aLateBalanceDoesNotUndoTheUsersWord() throws Exception {
        provider.failing(new ProviderFault.OutcomeUnknown());
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);
        listener.await(id, JobState.Unknown.class);
        provider.whenWeighed(() -> queue.notBought(id));

        queue.weigh(id);

        assertThat(state(id)).isEqualTo(new JobState.Cancelled());
    }

    @Test
    void neitherOrdersAgainNorForgetsAClipThatMayStillBeFetched() {
        provider.makes(new RemoteState.Working(0.5)).keeping(Duration.ZERO);
        provider.stumbling(new ProviderFault.Unreachable());
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);
        Job failed = listener.await(id, JobState.Failed.class);

        queue.retry(id);
        queue.dismiss(id);

        assertThat(queue.jobs()).containsExactly(failed);
        assertThat(Texts.in(Locale.ENGLISH).get(((JobState.Failed) failed.state()).message()))
                .contains("was ordered")
                .doesNotContain("Nothing was ordered");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void takesNothingForAnOrderThatWasNotBought() {
        provider.failing(new ProviderFault.OutcomeUnknown());
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);
        listener.await(id, JobState.Unknown.class);

        queue.notBought(id);

        assertThat(state(id)).isEqualTo(new JobState.Cancelled());
        assertThat(ledger.since(Instant.EPOCH)).isEqualTo(Usd.ZERO);
    }

    @Test
    void ordersAgainByItselfWhatNeverArrived() {
        provider.failing(new ProviderFault.RateLimited(Instant.now().plusMillis(50)));
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);

        listener.await(id, JobState.Succeeded.class);

        assertThat(listener.pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.provider()).isEqualTo("fake"));
        assertThat(provider.submissions()).isEqualTo(2);
        assertThat(listener.states(id)).containsSubsequence(JobState.Submitting.class, JobState.Queued.class);
    }

    @Test
    void staysCalledOffWhenTheProviderTakesNoOrders() {
        provider.failing(new ProviderFault.RateLimited(Instant.now().plus(Duration.ofHours(1))));
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);
        listener.awaitPause();

        queue.cancel(id);

        listener.await(id, JobState.Cancelled.class);
    }

    @Test
    void takesNothingForAnOrderThatWasRefused() {
        provider.failing(new ProviderFault.OutOfCredit(Optional.empty()));
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);

        listener.await(id, JobState.Failed.class);

        assertThat(ledger.since(Instant.EPOCH)).isEqualTo(Usd.ZERO);
    }

    @Test
    void keepsAskingForAClipThroughTrouble() {
        provider.stumbling(
                new ProviderFault.Unreachable(),
                ProviderFault.ServerFault.UNEXPLAINED,
                new ProviderFault.RateLimited(Instant.now()));
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);

        listener.await(id, JobState.Succeeded.class);

        assertThat(provider.submissions()).isOne();
    }

    @Test
    void keepsTheClaimWhenTheProviderForgetsTheClip() {
        provider.makes(new RemoteState.Gone());
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);
        Job gone = listener.await(id, JobState.Failed.class);
        assertThat(gone.state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        failed -> assertThat(failed.fault()).isEqualTo(new ProviderFault.RecordGone()));
        provider.finish(new RemoteState.Ready());

        queue.checkAgain(id);

        listener.await(id, JobState.Succeeded.class);
        assertThat(provider.submissions()).isOne();
    }

    @Test
    void buysNothingThatCouldNotBeWritten() throws Exception {
        Files.writeString(folder.resolve("takes"), "in the way");
        JobId id = order(start(SpendLimits.NONE), "takes/a.mp4", 0.60);

        listener.await(id, JobState.Failed.class);

        assertThat(provider.submissions()).isZero();
    }

    @Test
    void fetchesAClipLaterThatCouldNotBeWritten() throws Exception {
        provider.makes(new RemoteState.Working(0.1));
        JobId id = order(start(SpendLimits.NONE), "takes/a.mp4", 0.60);
        listener.await(id, JobState.Remote.class);
        Files.delete(folder.resolve("takes"));
        Path blocked = Files.writeString(folder.resolve("takes"), "in the way");
        provider.finish(new RemoteState.Ready());
        listener.await(id, JobState.Failed.class);
        Files.delete(blocked);

        queue.checkAgain(id);

        listener.await(id, JobState.Succeeded.class);
        assertThat(provider.submissions()).isOne();
    }

    @Test
    void keepsTheClaimToAClipThatIsCalledOffAndBilled() {
        provider.makes(new RemoteState.Working(0.1));
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);
        listener.await(id, JobState.Remote.class);

        queue.cancel(id);

        Job cancelled = listener.await(id, JobState.Cancelled.class);
        assertThat(cancelled.state().claim()).isPresent();
        assertThat(ledger.since(Instant.EPOCH)).isEqualTo(Usd.of(0.60));
    }

    @Test
    void setsTheReceiptAgainstTheEstimate() throws Exception {
        provider.makes(new RemoteState.Ready(Optional.of(new Receipt(Usd.of(0.55), Optional.of(Usd.of(24.45))))));
        JobId id = order(start(SpendLimits.NONE), "a.mp4", 0.60);

        Job done = listener.await(id, JobState.Succeeded.class);

        assertThat(done.state()).isEqualTo(new JobState.Succeeded(folder.resolve("a.mp4"), Optional.of(Usd.of(0.55))));
        assertThat(ledger.in("film")).isEqualTo(Usd.of(0.55));
        assertThat(RecipeFile.of(folder.resolve("a.mp4")).orElseThrow().cost()).contains(Usd.of(0.55));
    }

    @Test
    void ordersNothingBeyondTheLimitOfTheDay() {
        start(new SpendLimits(Optional.of(Usd.of(1)), Optional.empty()));
        JobId first = order(queue, "a.mp4", 0.60);
        listener.await(first, JobState.Succeeded.class);

        JobId second = order(queue, "b.mp4", 0.60);

        Job failed = listener.await(second, JobState.Failed.class);
        assertThat(failed.state())
                .isEqualTo(new JobState.Failed(
                        new ProviderFault.OverLimit(Message.of("spending.overDay", Usd.of(1), Usd.of(0.60)))));
        assertThat(provider.submissions()).isOne();
    }

    @Test
    void ordersNothingBeyondTheLimitOfTheProject() {
        start(new SpendLimits(Optional.empty(), Optional.of(Usd.of(0.50))));

        Job failed = listener.await(order(queue, "a.mp4", 0.60), JobState.Failed.class);

        assertThat(failed.state())
                .isInstanceOfSatisfying(
                        JobState.Failed.class,
                        state -> assertThat(state.fault()).isInstanceOf(ProviderFault.OverLimit.class));
        assertThat(provider.submissions()).isZero();
    }

    @Test
    void takesTheLastFrameOutOfTheClipWhereTheProviderKeepsNone() {
        start(SpendLimits.NONE);
        JobId id = queue.order(new JobOrder(
                "clip",
                "title",
                "film",
                "fake",
                Requests.of(Requests.SEEDANCE_2, Map.of("return_last_frame", new ParameterValue.Flag(true))),
                folder.resolve("a.mp4"),
                Optional.empty()));

        listener.await(id, JobState.Succeeded.class);

        assertThat(LastFrame.beside(folder.resolve("a.mp4"))).isNotEmptyFile();
    }

    @Test
    void movesAWaitingJobToTheFront() {
        provider.makes(new RemoteState.Working(0.1));
        start(SpendLimits.NONE);
        JobId running = order(queue, "a.mp4", 0.60);
        listener.await(running, JobState.Remote.class);
        JobId second = order(queue, "b.mp4", 0.60);
        JobId third = order(queue, "c.mp4", 0.60);

        queue.moveUp(third, 1);

        assertThat(queue.jobs()).extracting(Job::id).containsExactly(running, third, second);
        queue.moveUp(third, -5);
        assertThat(queue.jobs()).extracting(Job::id).containsExactly(running, second, third);
    }

    private JobQueue start(SpendLimits limits) {
        queue = new JobQueue(
                List.of(provider),
                new MemoryJobJournal(),
                TestTools.of(new FakeMediaProbe(), Clock.systemUTC(), ledger, limits));
        queue.addListener(listener);
        queue.start();
        return queue;
    }

    private JobId order(JobQueue to, String file, double estimate) {
        return to.order(new JobOrder(
                "clip",
                "title",
                "film",
                "fake",
                Requests.of(Requests.SEEDANCE_2, Map.of()),
                folder.resolve(file),
                Optional.of(new Quote(Usd.of(estimate)))));
    }

    private JobState state(JobId id) {
        return queue.jobs().stream()
                .filter(job -> job.id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
