package studio.slateroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.catalog.CatalogReader;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.generation.Requests;
import studio.slateroom.jobs.Claim;
import studio.slateroom.jobs.ForwardingJournal;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobJournal;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.MemoryJobJournal;
import studio.slateroom.media.FakeMediaProbe;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.FakeVideoProvider;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.emulator.EmulatorRig;

class PaidCommandsTest {

    @TempDir
    Path folder;

    private final FakeVideoProvider provider =
            new FakeVideoProvider().named("paid").charging();
    private JobJournal journal = new MemoryJobJournal();
    private final CancelToken stop = new CancelToken();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path script;

    @BeforeEach
    void write() throws Exception {
        script = Files.writeString(folder.resolve("film.txt"), "Shot 1 | 0s-5s\nA quay.");
    }

    @Test
    void buysAClipWhosePriceIsAgreedTo() {
        assertThat(run("generate", script.toString(), "-o", target(), "--yes", "--param", "duration=4"))
                .isZero();

        assertThat(err.toString()).contains("Seedance 2.0, 4 s: $0.61");
        assertThat(out.toString()).contains("clip.mp4: done");
        assertThat(folder.resolve("clip.mp4")).hasContent("clip remote-1");
        assertThat(folder.resolve("clip.recipe.json")).exists();
    }

    @Test
    void asksNobodyWhereNobodyIs() {
        assertThat(run("generate", script.toString(), "-o", target())).isEqualTo(2);

        assertThat(err.toString()).contains("--yes");
        assertThat(provider.submissions()).isZero();
    }

    @Test
    void buysNothingThatCostsMoreThanItMay() {
        assertThat(run("generate", script.toString(), "-o", target(), "--yes", "--max-cost", "0.50"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("more than your $0.50");
        assertThat(provider.submissions()).isZero();
    }

    @Test
    void keepsNoLimitForAPriceThatIsNotKnown() {
        assertThat(run("generate", script.toString(), "-o", target(), "--yes", "--max-cost", "5", "-m", "seedance-pro"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("price not known").contains("--max-cost cannot be kept");
        assertThat(provider.submissions()).isZero();
    }

    @Test
    void keepsNoLimitForAClipWhoseLengthIsNotKnown() {
        String address = "https://example.org/walk.mp4";

        assertThat(run(
                        "generate",
                        script.toString(),
                        "-o",
                        target(),
                        "--yes",
                        "--max-cost",
                        "5",
                        "--param",
                        "duration=4",
                        "--video",
                        address))
                .isEqualTo(2);

        assertThat(err.toString()).contains("or more").contains("--max-cost cannot be kept");
        assertThat(provider.submissions()).isZero();
    }

    @Test
    void printsWhatWouldBeSent() {
        assertThat(run("generate", script.toString(), "-o", target(), "--dry-run"))
                .isZero();

        assertThat(out.toString()).contains("{\"model\":\"seedance-2.0\"}");
        assertThat(provider.submissions()).isZero();
    }

    @Test
    void buysNothingThatCannotBeWritten() {
        String nowhere = folder.resolve("missing/clip.mp4").toString();

        assertThat(run("generate", script.toString(), "-o", nowhere, "--yes")).isEqualTo(2);

        assertThat(provider.submissions()).isZero();
    }

    @Test
    void saysThatTheOutcomeIsUnknown() {
        provider.failing(new ProviderFault.OutcomeUnknown());

        assertThat(run("generate", script.toString(), "-o", target(), "--yes")).isEqualTo(3);

        provider.owning(Usd.of(24.39));
        run("jobs");
        assertThat(out.toString()).contains("outcome unknown; balance before $25.00, after $24.39");
    }

    @Test
    void givesUpWhereNobodyAnswers() {
        provider.offline();

        assertThat(run("generate", script.toString(), "-o", target(), "--yes")).isEqualTo(1);

        assertThat(err.toString())
                .contains("cannot be reached; trying again at")
                .endsWith("Segmind cannot be reached. Nothing was ordered or charged.\n");
        assertThat(journal.load())
                .singleElement()
                .satisfies(job -> assertThat(job.state()).isEqualTo(new JobState.Cancelled()));
    }

    @Test
    @Timeout(60)
    void callsOffWhatIsNotOrderedWhenTheProgramIsToldToEnd() {
        provider.failing(new ProviderFault.RateLimited(Instant.now().plus(Duration.ofHours(1))));
        JobJournal written = journal;
        journal = new ForwardingJournal(written) {
            @Override
            public void save(Job job) {
                super.save(job);
                if (job.state() instanceof JobState.Queued && provider.submissions() > 0) {
                    Thread.ofVirtual().start(stop::cancel);
                }
            }
        };

        assertThat(run("generate", script.toString(), "-o", target(), "--yes")).isEqualTo(1);

        assertThat(err.toString()).endsWith("Nothing was ordered.\n");
        assertThat(journal.load().getFirst().state()).isEqualTo(new JobState.Cancelled());
    }

    @Test
    void settlesAnUnknownOutcomeByTheUsersWord() {
        provider.failing(new ProviderFault.OutcomeUnknown());
        run("generate", script.toString(), "-o", target(), "--yes");
        String id = journal.load().getFirst().id().value().substring(0, 8);

        assertThat(run("jobs", "--not-bought", id)).isZero();

        assertThat(journal.load().getFirst().state()).isEqualTo(new JobState.Cancelled());
        assertThat(run("jobs", "--not-bought", id)).isEqualTo(2);
    }

    @Test
    void finishesWhatWasLeft() throws Exception {
        RemoteId remote = provider.submit(new PreparedRequest(Requests.of(Requests.SEEDANCE_2, Map.of()), Map.of()));
        journal.save(job(new JobState.Remote(new Claim(remote, Instant.now()))));

        assertThat(run("resume")).isZero();

        assertThat(folder.resolve("clip.mp4")).hasContent("clip remote-1");
        assertThat(provider.submissions()).isOne();
        assertThat(err.toString()).doesNotContain("ordered");
    }

    @Test
    void fetchesAgainWhatWasBoughtAndNotBrought() throws Exception {
        RemoteId remote = provider.submit(new PreparedRequest(Requests.of(Requests.SEEDANCE_2, Map.of()), Map.of()));
        journal.save(job(
                new JobState.Failed(new ProviderFault.RecordGone(), Optional.of(new Claim(remote, Instant.now())))));

        assertThat(run("resume")).isZero();

        assertThat(folder.resolve("clip.mp4")).exists();
    }

    @Test
    void leavesWhatWaitsAloneWhereNobodyAnswers() {
        provider.offline();
        journal.save(job(new JobState.Queued()));

        assertThat(run("resume")).isEqualTo(1);

        assertThat(out.toString()).contains("waits");
        assertThat(journal.load())
                .singleElement()
                .satisfies(job -> assertThat(job.state()).isEqualTo(new JobState.Queued()));
    }

    @Test
    void tellsOfAJobThatWasOverWhenItWasTakenUp() {
        journal.save(job("fake", new JobState.Submitting()));

        assertThat(run("resume")).isEqualTo(1);

        assertThat(out.toString()).contains("was not finished when Slateroom closed");
    }

    @Test
    void hasNothingToFinish() {
        assertThat(run("resume")).isZero();

        assertThat(out.toString()).contains("Nothing was left");
    }

    @Test
    void printsTheJobsAsJson() {
        journal.save(job(new JobState.Succeeded(folder.resolve("clip.mp4"), Optional.of(Usd.of(0.61)))));

        run("jobs", "--json");

        assertThat(out.toString()).contains("\"state\" : \"succeeded\"").contains("\"costUsd\" : 0.61");
    }

    @Test
    void printsTheBalance() {
        assertThat(run("balance")).isZero();

        assertThat(out.toString().strip()).isEqualTo("$25.00");
    }

    private Job job(JobState state) {
        return job("paid", state);
    }

    private Job job(String maker, JobState state) {
        return new Job(
                new JobId("0123456789"),
                new JobOrder("", "film", maker, Requests.of(Requests.SEEDANCE_2, Map.of()), Path.of(target())),
                Instant.now(),
                1,
                state);
    }

    private String target() {
        return folder.resolve("clip.mp4").toString();
    }

    private int run(String... words) {
        CliServices services = new CliServices(
                new AppInfo("Slateroom", "1"),
                CatalogReader.bundled(),
                new FakeVideoProvider(),
                PaidServices.of(provider, journal),
                new FakeMediaProbe(),
                (file, at, width, height, cancel) -> new Picture(1, 1, new int[1]),
                Clock.systemUTC(),
                Texts.in(Locale.ENGLISH),
                EmulatorRig.parts(folder),
                stop);
        return SlateroomCli.run(
                services, Optional.empty(), new PrintWriter(out, true), new PrintWriter(err, true), words);
    }
}
