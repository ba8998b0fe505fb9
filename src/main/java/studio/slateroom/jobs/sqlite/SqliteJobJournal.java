package studio.slateroom.jobs.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobJournal;
import studio.slateroom.jobs.JournalException;
import tools.jackson.core.JacksonException;

/**
 * The journal in one SQLite file. A call that returns has been synced to the disk ({@code synchronous=FULL}), so that
 * neither a killed program nor a power cut forgets a step.
 */
public final class SqliteJobJournal implements JobJournal, AutoCloseable {

    private static final Logger LOG = System.getLogger(SqliteJobJournal.class.getName());

    private static final String SAVE = """
            INSERT INTO job (id, created, attempt, job_order, state, owner, position)
            VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM job))
            ON CONFLICT (id) DO UPDATE SET attempt = excluded.attempt, state = excluded.state
            """;

    private final JournalFile file;

    /** The journal in this file. */
    public SqliteJobJournal(JournalFile file) {
        this.file = file;
    }

    /** The journal in this file, which is opened, or made, when it is first used. */
    public static SqliteJobJournal at(Path file) {
        return new SqliteJobJournal(new JournalFile(file));
    }

    /**
     * Opens the journal, or makes it.
     *
     * @throws JournalException when the file cannot be opened, is damaged, or comes from a newer version
     */
    public static SqliteJobJournal open(Path file) {
        SqliteJobJournal journal = at(file);
        journal.file.read(connection -> connection.isValid(0));
        return journal;
    }

    @Override
    public void save(Job job) {
        String owner = file.lease().name();
        file.write(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SAVE)) {
                JobRow row = JobRow.of(job);
                statement.setString(1, row.id());
                statement.setString(2, row.created());
                statement.setInt(3, row.attempt());
                statement.setString(4, row.order());
                statement.setString(5, row.state());
                statement.setString(6, owner);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public void delete(JobId id) {
        file.write(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("DELETE FROM job WHERE id = ?")) {
                statement.setString(1, id.value());
                return statement.executeUpdate();
            }
        });
    }

    /** {@inheritDoc} A row that makes no sense is logged and left where it is. */
    @Override
    public List<Job> load() {
        takeOver();
        String own = file.lease().name();
        return jobs("WHERE owner = '" + own + "'");
    }

    @Override
    public List<Job> all() {
        return jobs("");
    }

    @Override
    public void reorder(List<JobId> order) {
        file.write(connection -> Transaction.run(connection, _ -> {
            List<Integer> places = places(connection, order);
            String sql = "UPDATE job SET position = ? WHERE id = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < Math.min(places.size(), order.size()); i++) {
                    statement.setInt(1, places.get(i));
                    statement.setString(2, order.get(i).value());
                    statement.executeUpdate();
                }
            }
            return places;
        }));
    }

    @Override
    public void close() {
        file.close();
    }

    /** Jobs of programs that have ended become this program's. */
    private void takeOver() {
        Lease lease = file.lease();
        for (String owner : owners()) {
            try {
                if (lease.hasEnded(owner)) {
                    give(owner, lease.name());
                }
            } catch (IOException e) {
                throw file.cannotOpen(e);
            }
        }
    }

    private void give(String from, String to) {
        file.write(connection -> {
            String sql = "UPDATE job SET owner = ? WHERE owner = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, to);
                statement.setString(2, from);
                return statement.executeUpdate();
            }
        });
    }

    private List<String> owners() {
        return file.read(connection -> {
            List<String> owners = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT DISTINCT owner FROM job")) {
                while (rows.next()) {
                    owners.add(rows.getString(1));
                }
            }
            return owners;
        });
    }

    private List<Job> jobs(String where) {
        return file.read(connection -> {
            List<Job> jobs = new ArrayList<>();
            String sql =
                    "SELECT id, created, attempt, job_order, state FROM job " + where + " ORDER BY position, rowid";
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    JobRow row = new JobRow(
                            rows.getString(1), rows.getString(2), rows.getInt(3), rows.getString(4), rows.getString(5));
                    try {
                        jobs.add(row.job());
                    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
                        LOG.log(Level.ERROR, "the journal's row " + row.id() + " cannot be read", e);
                    }
                }
            }
            return jobs;
        });
    }

    /** The places of jobs, ascending. */
    private static List<Integer> places(Connection connection, List<JobId> jobs) throws SQLException {
        List<Integer> places = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("SELECT position FROM job WHERE id = ?")) {
            for (JobId job : jobs) {
                statement.setString(1, job.value());
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        places.add(row.getInt(1));
                    }
                }
            }
        }
        return places.stream().sorted().toList();
    }
}
