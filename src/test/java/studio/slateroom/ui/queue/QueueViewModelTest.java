package studio.slateroom.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.Requests;
import studio.slateroom.jobs.Claim;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.MemoryJobJournal;
import studio.slateroom.jobs.TestTools;
import studio.slateroom.jobs.spending.MemorySpendLedger;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.FaultAction;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.Receipt;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.ui.fx.UiTasks;

/** The queue works on threads of its own; this test's thread plays the UI thread and takes what it is handed. */
class QueueViewModelTest {

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> turns = new LinkedBlockingQueue<>();
    private final FakeVideoProvider provider = new FakeVideoProvider();
    private final FakeVideoProvider paid = new FakeVideoProvider().named("paid").charging();
    private final MemoryJobJournal journal = new MemoryJobJournal();
    private final JobQueue queue = new JobQueue(List.of(provider, paid), journal, TestTools.at(Clock.systemUTC()));
    private final List<Job> finished = new ArrayList<>();
    private final List<Job> shown = new ArrayList<>();
    private final List<String> visited = new ArrayList<>();
    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final UiTasks tasks = new UiTasks(Runnable::run, turns::add, (delay, action) -> {});
    private final QueueViewModel model = new QueueViewModel(
            queue,
            job -> job.order().provider().equals("paid"),
            new JobActions(
                    queue,
                    new RecordedPlaces(visited),
                    new SilentCopy(CatalogReader.bundled(), new PriceTable(new MemorySpendLedger())),
                    tasks,
                    texts),
            new JobWords(texts, Clock.systemUTC()),
            tasks,
            texts,
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
        assertThat(model.words().status(row))
                .startsWith("The clip could not be made")
                .endsWith("Try again.");
        assertThat(row.remedy()).contains(FaultAction.RETRY);

        provider.makes(new RemoteState.Ready());
        model.actions().remedy(row.job(), FaultAction.RETRY);
        takeTurnsUntil("Nothing is being made");
        assertThat(finished).hasSize(1);
    }

    @Test
    void showsTheJobsOfAnEarlierLifeWithoutNews() throws Exception {
        journal.save(job("done", new JobState.Succeeded(folder.resolve("a.mp4"), Optional.empty())));
        journal.save(job("failed", new JobState.Failed(new ProviderFault.Expired())));
        journal.save(new Job(
                new JobId("bought"),
                paidOrder(),
                Instant.EPOCH,
                1,
                new JobState.Succeeded(folder.resolve("b.mp4"), Optional.of(Usd.of(0.28)))));

        queue.start();
        takeTurnsUntil("1 clip was not made");

        assertThat(model.rowsProperty().get()).hasSize(3);
        assertThat(model.chargesProperty().get()).isZero();
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

    @Test
    void sendsTheUserToWhereAFaultIsMended() throws Exception {
        Map<ProviderFault, String> ways = Map.of(
                new ProviderFault.Unauthorized(true), "key",
                new ProviderFault.OutOfCredit(Optional.empty()), "service",
                new ProviderFault.OverLimit(Message.of("test")), "limits",
                new ProviderFault.Refused("No."), "clip");
        queue.start();
        for (ProviderFault fault : ways.keySet()) {
            JobRow row = row(new JobState.Failed(fault));

            model.actions().remedy(row.job(), row.remedy().orElseThrow());

            assertThat(visited).last().isEqualTo(ways.get(fault));
        }
        assertThat(paid.submissions()).isZero();
    }

    @Test
    void offersNothingThatWouldBuyAgainWhatIsStillToBeFetched() {
        Optional<Claim> claim = Optional.of(new Claim(new RemoteId("remote-1"), Instant.EPOCH));
        ProviderFault broken = ProviderFault.ServerFault.UNEXPLAINED;

        assertThat(row(new JobState.Failed(broken, claim)).remedy()).contains(FaultAction.CHECK_AGAIN);
        assertThat(row(new JobState.Failed(broken, claim)).next()).isEmpty();
        assertThat(row(new JobState.Failed(broken)).remedy()).contains(FaultAction.RETRY);
        assertThat(row(new JobState.Failed(new ProviderFault.Unauthorized(false), claim))
                        .next())
                .contains(FaultAction.CHECK_AGAIN);
        assertThat(row(new JobState.Cancelled(claim)).remedy()).contains(FaultAction.CHECK_AGAIN);
    }

    private JobRow row(JobState state) {
        Job job = new Job(new JobId("paid"), paidOrder(), Instant.EPOCH, 1, state);
        return new JobRow(job, Optional.empty(), Optional.empty(), true);
    }

    @Test
    void showsAJobOfUnknownOutcomeByItselfAndFetchesItByItsRequestId() throws Exception {
        paid.failing(new ProviderFault.OutcomeUnknown()).owning(Usd.of(25));
        queue.start();
        queue.order(paidOrder());
        takeTurnsUntil("1 clip needs your word");

        Job unknown = model.unknownProperty().get().getFirst();
        assertThat(model.rowsProperty().get()).isEmpty();
        assertThat(model.alarmsProperty().get()).isOne();
        assertThat(new Evidence(texts).of(unknown))
                .contains("nothing is gone so far")
                .endsWith("look again in 20 minutes.");

        paid.owning(Usd.of(24.72));
        model.actions().weigh(unknown, () -> {});
        takeTurns();
        unknown = model.unknownProperty().get().getFirst();
        assertThat(new Evidence(texts).of(unknown))
                .isEqualTo("Balance before $25.00, now $24.72: $0.28 less. It was probably bought.");
        assertThat(model.alarmsProperty().get()).isOne();

        assertThat(model.actions().claim(unknown, "https://somewhere/x")).isFalse();
        paid.having("found-1");
        assertThat(model.actions().claim(unknown, " found-1 ")).isTrue();
        takeTurnsUntilDone(1);
        assertThat(model.unknownProperty().get()).isEmpty();
        assertThat(paid.submissions()).isOne();
    }

    @Test
    void asksForTheBalanceOfAJobThatDiedWhileItWasOrdered() throws Exception {
        paid.owning(Usd.of(24.72));
        journal.save(new Job(
                new JobId("died"), paidOrder(), Instant.EPOCH, 1, new JobState.Submitting(Optional.of(Usd.of(25)))));

        queue.start();
        takeTurnsUntil("1 clip needs your word");

        assertThat(model.unknownProperty().get())
                .extracting(Job::state)
                .containsExactly(new JobState.Unknown(Optional.of(Usd.of(25)), Optional.of(Usd.of(24.72))));
        assertThat(model.alarmsProperty().get()).isOne();
    }

    @Test
    void takesTheUsersWordThatAJobWasNotBought() throws Exception {
        journal.save(new Job(new JobId("doubt"), paidOrder(), Instant.EPOCH, 1, new JobState.Unknown()));
        queue.start();
        takeTurnsUntil("1 clip needs your word");

        model.actions().notBought(model.unknownProperty().get().getFirst());
        takeTurnsUntil("Nothing is being made");

        JobRow row = model.rowsProperty().get().getFirst();
        assertThat(model.words().status(row)).isEqualTo("Called off. Nothing was charged.");
        assertThat(paid.submissions()).isZero();
    }

    @Test
    void fetchesWhatWasCalledOffTooLate() throws Exception {
        paid.makes(new RemoteState.Working(-1));
        queue.start();
        queue.order(paidOrder());
        takeTurnsUntil("Opening: Segmind is making the clip");
        int charges = model.chargesProperty().get();
        assertThat(charges).isPositive();
        JobRow running = model.rowsProperty().get().getFirst();
        assertThat(model.words().cancel(running)).isEqualTo("Stop waiting · billed anyway");
        assertThat(model.words().money(running)).isEqualTo("Estimate $0.28");

        model.actions().cancel(running.job());
        takeTurnsUntil("Nothing is being made");
        JobRow off = model.rowsProperty().get().getFirst();
        assertThat(model.words().status(off)).isEqualTo("Called off. Segmind makes and charges it all the same.");
        FaultAction remedy = off.remedy().orElseThrow();
        assertThat(model.words().remedy(off, remedy)).isEqualTo("Fetch it after all");
        model.dismissFinished();
        assertThat(model.rowsProperty().get()).hasSize(1);

        paid.finish(new RemoteState.Ready(Optional.of(new Receipt(Usd.of(0.27), Optional.empty()))));
        model.actions().remedy(off.job(), remedy);
        takeTurnsUntilDone(1);
        assertThat(model.words().money(model.rowsProperty().get().getFirst())).isEqualTo("$0.27 · estimate $0.28");
        assertThat(paid.submissions()).isOne();
        assertThat(model.chargesProperty().get()).isGreaterThan(charges);
    }

    @Test
    void ordersASilentCopyWhenTheSoundWasHeldBack() throws Exception {
        ProviderFault heldBack = new ProviderFault.Moderated(ProviderFault.Moderated.Subject.OUTPUT_SOUND);
        paid.makes(new RemoteState.Failed(heldBack));
        queue.start();
        queue.order(paidOrder());
        takeTurnsUntil("1 clip was not made");
        JobRow failed = model.rowsProperty().get().getFirst();

        paid.makes(new RemoteState.Ready());
        model.actions().remedy(failed.job(), failed.remedy().orElseThrow());
        model.actions().remedy(failed.job(), failed.remedy().orElseThrow());
        takeTurnsUntilDone(1);

        assertThat(paid.submissions()).isEqualTo(2);
        assertThat(model.rowsProperty().get()).singleElement().satisfies(row -> {
            assertThat(row.job().order().request().value("generate_audio")).contains(new ParameterValue.Flag(false));
            assertThat(row.job().order().target())
                    .isNotEqualTo(failed.job().order().target());
        });
    }

    @Test
    void putsWhatWaitsInTheOrderInWhichItWillRunAndLetsItBeMoved() throws Exception {
        provider.makes(new RemoteState.Working(0.5));
        queue.start();
        queue.order(order("First"));
        queue.order(order("Second"));
        queue.order(order("Third"));
        while (!model.summaryProperty().get().endsWith(" left · 2 waiting")) {
            turns.take().run();
        }
        assertThat(titles()).containsExactly("First", "Second", "Third");

        model.actions().moveUp(model.rowsProperty().get().getLast().job(), 1);
        while (!titles().equals(List.of("First", "Third", "Second"))) {
            turns.take().run();
        }
        assertThat(queue.jobs()).extracting(job -> job.order().title()).containsExactly("First", "Third", "Second");
    }

    @Test
    void callsOffTheJobThatItsLineIsAbout() throws Exception {
        provider.makes(new RemoteState.Working(0.5));
        queue.start();
        // While this thread holds its provider the paid clip gets no further than to its upload.
        synchronized (paid) {
            queue.order(paidOrder());
            queue.order(order("Draft"));
            while (model.rowsProperty().get().stream().anyMatch(JobRow::canMove)
                    || model.rowsProperty().get().stream()
                            .noneMatch(row -> row.progress().isPresent())) {
                turns.take().run();
            }

            assertThat(model.summaryProperty().get()).startsWith("Opening: ");
            assertThat(model.running())
                    .hasValueSatisfying(
                            row -> assertThat(row.job().order().title()).isEqualTo("Opening"));
        }
    }

    @Test
    void saysUntilWhenAProviderTakesNoOrders() throws Exception {
        Instant until = Instant.now().plusSeconds(600);
        paid.failing(new ProviderFault.RateLimited(until));
        queue.start();
        queue.order(paidOrder());
        takeTurnsUntil("1 clip is waiting");
        while (model.rowsProperty().get().stream().noneMatch(row -> row.canMove() && row.ticks())) {
            turns.take().run();
        }

        JobRow waiting = model.rowsProperty().get().getFirst();
        assertThat(model.words().status(waiting))
                .startsWith("Segmind takes no orders until ")
                .contains(" · 9 min ")
                .endsWith(" left");
        assertThat(waiting.ticks()).isTrue();
    }

    private List<String> titles() {
        return model.rowsProperty().get().stream()
                .map(row -> row.job().order().title())
                .toList();
    }

    private void takeTurnsUntilDone(int clips) throws InterruptedException {
        while (finished.size() < clips) {
            Runnable turn = turns.poll(10, TimeUnit.SECONDS);
            assertThat(turn).as("waiting for clip " + clips).isNotNull();
            turn.run();
        }
        takeTurns();
    }

    @Test
    void knowsWhileTheAnswerToAnOrderIsOut() throws Exception {
        CancelToken answered = new CancelToken();
        paid.whenOrdered(() -> assertThatThrownBy(() -> answered.await(Duration.ofSeconds(30)))
                .isInstanceOf(CancellationException.class));
        queue.start();
        queue.order(paidOrder());
        while (!model.isOrdering()) {
            Objects.requireNonNull(turns.poll(10, TimeUnit.SECONDS), "no turn").run();
        }

        answered.cancel();

        takeTurnsUntilDone(1);
        assertThat(model.isOrdering()).isFalse();
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
        return order("Opening");
    }

    private JobOrder order(String title) {
        return new JobOrder(
                "clip", title, "fake", Requests.of(Requests.SEEDANCE_2, Map.of()), folder.resolve(title + ".mp4"));
    }

    private JobOrder paidOrder() {
        return new JobOrder(
                "clip",
                "Opening",
                "project",
                "paid",
                Requests.of(Requests.SEEDANCE_2, Map.of()),
                folder.resolve("takes").resolve(UUID.randomUUID() + ".mp4"),
                Optional.of(new Quote(Usd.of(0.28))));
    }
}
