package studio.slateroom.jobs.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements that count together or not at all, and during which no other program writes. */
final class Transaction {

    private Transaction() {}

    /**
     * Does some work in one transaction. It takes the file's write lock at once, so that what the work reads still holds
     * when it writes.
     *
     * @param <T> what comes of it
     */
    static <T> T run(Connection connection, JournalFile.Work<T> work) throws SQLException {
        execute(connection, "BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T result = work.with(connection);
            execute(connection, "COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                execute(connection, "ROLLBACK");
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
