package studio.slateroom.jobs.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import studio.slateroom.jobs.JournalException;
import studio.slateroom.platform.Message;

/** The journal's tables and how older files are brought up to them. */
final class Schema {

    /** Step n brings version n to n + 1. A step that was ever released is never changed. */
    private static final List<List<String>> STEPS = List.of(List.of("""
            CREATE TABLE job (
              id        TEXT PRIMARY KEY,
              created   TEXT NOT NULL,
              attempt   INTEGER NOT NULL,
              job_order TEXT NOT NULL,
              state     TEXT NOT NULL
            )
            """), List.of("""
            ALTER TABLE job ADD COLUMN position INTEGER NOT NULL DEFAULT 0
            """, """
            ALTER TABLE job ADD COLUMN owner TEXT NOT NULL DEFAULT ''
            """, """
            UPDATE job SET position = rowid
            """, """
            CREATE TABLE spending (
              job             TEXT NOT NULL,
              attempt         INTEGER NOT NULL,
              project         TEXT NOT NULL,
              model           TEXT NOT NULL,
              resolution      TEXT NOT NULL,
              at_millis       INTEGER NOT NULL,
              price_micros    INTEGER,
              list_micros     INTEGER,
              cost_micros     INTEGER,
              PRIMARY KEY (job, attempt)
            )
            """));

    private Schema() {}

    /** Sets the connection up for durability and brings the file's schema to this program's version. */
    static void migrate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // First of all: another program may be at the same file.
            statement.execute("PRAGMA busy_timeout = 5000");
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            if (version(statement) != STEPS.size()) {
                Transaction.run(connection, _ -> upgrade(statement));
            }
        }
    }

    /** Takes the missing steps; another program may have taken them in the meantime. */
    private static int upgrade(Statement statement) throws SQLException {
        int version = version(statement);
        if (version > STEPS.size()) {
            throw new JournalException(
                    Message.of("job.journal.newer"),
                    new SQLException("schema version " + version + " is newer than " + STEPS.size()));
        }
        for (int step = version; step < STEPS.size(); step++) {
            for (String sql : STEPS.get(step)) {
                statement.execute(sql);
            }
            statement.execute("PRAGMA user_version = " + (step + 1));
        }
        return version;
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }
}
