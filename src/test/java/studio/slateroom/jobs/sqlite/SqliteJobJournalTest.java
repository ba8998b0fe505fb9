package studio.slateroom.jobs.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.slateroom.generation.Requests;
import studio.slateroom.jobs.Claim;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.JournalException;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.Receipt;
import studio.slateroom.provider.RemoteId;

class SqliteJobJournalTest {

    @TempDir
    Path folder;

    private static final Claim CLAIM = new Claim(new RemoteId("abc"), Instant.EPOCH);

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("deep/journal.db");
    }

    @Test
    void keepsAHundredJobsInTheOrderThatTheUserGaveThem() {
        List<Job> jobs = IntStream.range(0, 100)
                .mapToObj(i -> job("job-" + i, i, new JobState.Queued()))
                .toList();
        List<JobId> turned = jobs.reversed().stream().map(Job::id).toList();
        try (SqliteJobJournal journal = SqliteJobJournal.open(file)) {
            jobs.forEach(journal::save);
            journal.reorder(turned);
        }

        try (SqliteJobJournal journal = SqliteJobJournal.open(file)) {
            assertThat(journal.load()).extracting(Job::id).containsExactlyElementsOf(turned);
        }
    }

    @Test
    void takesOverNoJobThatAnotherProgramWorksOn() {
        try (SqliteJobJournal second = SqliteJobJournal.open(file)) {
            try (SqliteJobJournal first = SqliteJobJournal.open(file)) {
                first.save(job("running", 1, new JobState.Queued()));

                assertThat(second.load()).isEmpty();
                assertThat(second.all()).hasSize(1);
            }
            assertThat(second.load()).extracting(Job::id).containsExactly(new JobId("running"));
        }
    }

    @Test
    void readsBackEveryState() {
        List<JobState> states = List.of(
                new JobState.Queued(),
                new JobState.Uploading(),
                new JobState.Submitting(),
                new JobState.Submitting(Optional.of(Usd.of(24.5))),
                new JobState.Remote(CLAIM),
                new JobState.Downloading(CLAIM, Optional.empty()),
                new JobState.Downloading(CLAIM, Optional.of(new Receipt(Usd.of(0.61), Optional.of(Usd.of(23.89))))),
                new JobState.Succeeded(Path.of("/takes/a.mp4"), Optional.empty()),
                new JobState.Succeeded(Path.of("/takes/a.mp4"), Optional.of(Usd.of(0.611100))),
                new JobState.Failed(new ProviderFault.Invalid(Message.of("key", "word", 7L, Message.of("inner", "x")))),
                new JobState.Failed(ProviderFault.ServerFault.UNEXPLAINED),
                new JobState.Failed(new ProviderFault.Expired()),
                new JobState.Failed(new ProviderFault.Refused("Duration must be 4.")),
                new JobState.Failed(new ProviderFault.Unauthorized(true)),
                new JobState.Failed(new ProviderFault.OutOfCredit(Optional.of(Usd.of(0.25)))),
                new JobState.Failed(new ProviderFault.OutOfCredit(Optional.empty())),
                new JobState.Failed(new ProviderFault.RateLimited(Instant.EPOCH)),
                new JobState.Failed(new ProviderFault.Moderated(ProviderFault.Moderated.Subject.FACE)),
                new JobState.Failed(new ProviderFault.Forbidden()),
                new JobState.Failed(new ProviderFault.ModelGone()),
                new JobState.Failed(new ProviderFault.Unreachable()),
                new JobState.Failed(new ProviderFault.OutcomeUnknown()),
                new JobState.Failed(new ProviderFault.RecordGone()),
                new JobState.Failed(new ProviderFault.OverLimit(Message.of("key"))),
                new JobState.Failed(new ProviderFault.Storage(Message.of("key"))),
                new JobState.Failed(new ProviderFault.RecordGone(), Optional.of(CLAIM)),
                new JobState.Cancelled(),
                new JobState.Cancelled(Optional.of(CLAIM)),
                new JobState.Unknown(Optional.of(Usd.of(25)), Optional.of(Usd.of(24.39))),
                new JobState.Unknown());
        List<Job> jobs = IntStream.range(0, states.size())
                .mapToObj(i -> job("job-" + i, i, states.get(i)))
                .toList();
        try (SqliteJobJournal journal = SqliteJobJournal.open(file)) {
            jobs.forEach(journal::save);
        }

        try (SqliteJobJournal journal = SqliteJobJournal.open(file)) {
            assertThat(journal.load()).isEqualTo(jobs);
        }
    }

    @Test
    void remembersTheLatestStep() {
        try (SqliteJobJournal journal = SqliteJobJournal.open(file)) {
            Job job = job("a", 0, new JobState.Queued());
            journal.save(job);
            journal.save(job.moveTo(new JobState.Uploading()));

            assertThat(journal.load()).singleElement().extracting(Job::state).isEqualTo(new JobState.Uploading());
        }
    }

    @Test
    void forgetsAJob() {
        try (SqliteJobJournal journal = SqliteJobJournal.open(file)) {
            journal.save(job("a", 0, new JobState.Queued()));
            journal.delete(new JobId("a"));

            assertThat(journal.load()).isEmpty();
        }
    }

    @Test
    void leavesARowAloneThatMakesNoSense() throws Exception {
        try (SqliteJobJournal journal = SqliteJobJournal.open(file)) {
            journal.save(job("good", 0, new JobState.Queued()));
            sql("INSERT INTO job (id, created, attempt, job_order, state) VALUES ('bad', 'never', 1, '{', 'x')");

            assertThat(journal.load()).extracting(job -> job.id().value()).containsExactly("good");
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("SELECT count(*) FROM job").getInt(1))
                    .isEqualTo(2);
        }
    }

    @Test
    void refusesAJournalOfANewerVersion() throws Exception {
        SqliteJobJournal.open(file).close();
        sql("PRAGMA user_version = 99");

        assertThatThrownBy(() -> SqliteJobJournal.open(file))
                .isInstanceOfSatisfying(
                        JournalException.class,
                        e -> assertThat(e.message().key()).isEqualTo("job.journal.newer"));
    }

    @Test
    void tellsOfAFileThatIsNoJournal() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "not a database, and long enough to be looked at as one. ".repeat(50));

        assertThatThrownBy(() -> SqliteJobJournal.open(file))
                .isInstanceOfSatisfying(
                        JournalException.class,
                        e -> assertThat(e.message().key()).isEqualTo("job.journal.cannotOpen"));
    }

    private void sql(String command) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static Job job(String id, long second, JobState state) {
        return new Job(
                new JobId(id),
                new JobOrder(
                        "clip",
                        "Opening",
                        "animatic",
                        Requests.of(Requests.SEEDANCE_2, Map.of("reference_images", Requests.files(2))),
                        Path.of("/takes/" + id + ".mp4")),
                Instant.ofEpochSecond(second),
                1,
                state);
    }
}
