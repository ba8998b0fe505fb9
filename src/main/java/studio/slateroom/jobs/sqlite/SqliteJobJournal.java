package studio.slateroom.jobs.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobJournal;
import studio.slateroom.jobs.JournalException;
import studio.slateroom.platform.Message;
import tools.jackson.core.JacksonException;

/**
 * The journal in one SQLite file. A call that returns has been synced to the disk ({@code synchronous=FULL}), so that
 * neither a killed program nor a power cut forgets a step.
 */
public final class SqliteJobJournal implements JobJournal, AutoCloseable {

    private static final Logger LOG = System.getLogger(SqliteJobJournal.class.getName());

    private static final String SAVE = """
            INSERT INTO job (id, created, attempt, job_order, state) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET attempt = excluded.attempt, state = excluded.state
            """;
    private static final String LOAD = "SELECT id, created, attempt, job_order, state FROM job ORDER BY rowid";

    private final Path file;
    private @Nullable Connection connection;

    private SqliteJobJournal(Path file) {
        this.file = file;
    }

    /** The journal in this file, which is opened, or made, when it is first used. */
    public static SqliteJobJournal at(Path file) {
        return new SqliteJobJournal(file);
    }

    /**
     * Opens the journal, or makes it.
     *
     * @throws JournalException when the file cannot be opened, is damaged, or comes from a newer version
     */
    public static SqliteJobJournal open(Path file) {
        SqliteJobJournal journal = at(file);
        journal.connection();
        return journal;
    }

    private synchronized Connection connection() {
        if (connection == null) {
            connection = connect(file);
        }
        return connection;
    }

    private static Connection connect(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Connection made = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try {
                Schema.migrate(made);
            } catch (SQLException | JournalException e) {
                made.close();
                throw e;
            }
            return made;
        } catch (IOException | SQLException e) {
            throw new JournalException(Message.of("job.journal.cannotOpen", file.toString()), e);
        }
    }

    @Override
    public synchronized void save(Job job) {
        try (PreparedStatement statement = connection().prepareStatement(SAVE)) {
            JobRow row = JobRow.of(job);
            statement.setString(1, row.id());
            statement.setString(2, row.created());
            statement.setInt(3, row.attempt());
            statement.setString(4, row.order());
            statement.setString(5, row.state());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw cannotWrite(e);
        }
    }

    @Override
    public synchronized void delete(JobId id) {
        try (PreparedStatement statement = connection().prepareStatement("DELETE FROM job WHERE id = ?")) {
            statement.setString(1, id.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw cannotWrite(e);
        }
    }

    /** {@inheritDoc} A row that makes no sense is logged and left where it is. */
    @Override
    public synchronized List<Job> load() {
        List<Job> jobs = new ArrayList<>();
        try (PreparedStatement statement = connection().prepareStatement(LOAD);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                JobRow row = new JobRow(
                        rows.getString(1), rows.getString(2), rows.getInt(3), rows.getString(4), rows.getString(5));
                try {
                    jobs.add(row.job());
                } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
                    LOG.log(Level.ERROR, "the journal's row " + row.id() + " cannot be read", e);
                }
            }
        } catch (SQLException e) {
            throw new JournalException(Message.of("job.journal.cannotOpen", file.toString()), e);
        }
        return jobs;
    }

    @Override
    public synchronized void close() {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "the journal did not close", e);
        }
    }

    private JournalException cannotWrite(SQLException e) {
        return new JournalException(Message.of("job.journal.cannotWrite", file.toString()), e);
    }
}
