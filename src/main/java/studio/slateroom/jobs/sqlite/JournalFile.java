package studio.slateroom.jobs.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import studio.slateroom.jobs.JournalException;
import studio.slateroom.platform.Message;

/** The SQLite file that holds journal and ledger, opened or made when it is first used. */
public final class JournalFile implements AutoCloseable {

    private static final Logger LOG = System.getLogger(JournalFile.class.getName());

    private final Path path;
    private @Nullable Connection connection;
    private @Nullable Lease lease;

    /** A file at this path, which need not exist. */
    public JournalFile(Path path) {
        this.path = path;
    }

    /**
     * Some work with the file, one at a time.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * Does some work that changes the file.
     *
     * @throws JournalException when the file cannot be opened or written
     */
    synchronized <T> T write(Work<T> work) {
        Connection open = connection();
        try {
            return work.with(open);
        } catch (SQLException e) {
            throw new JournalException(Message.of("job.journal.cannotWrite", path.toString()), e);
        }
    }

    /**
     * Does some work that only reads.
     *
     * @throws JournalException when the file cannot be opened or read
     */
    synchronized <T> T read(Work<T> work) {
        Connection open = connection();
        try {
            return work.with(open);
        } catch (SQLException e) {
            throw cannotOpen(e);
        }
    }

    /** This program's lease on jobs. */
    synchronized Lease lease() {
        if (lease == null) {
            try {
                lease = Lease.take(path.resolveSibling(path.getFileName() + ".leases"));
            } catch (IOException e) {
                throw cannotOpen(e);
            }
        }
        return lease;
    }

    JournalException cannotOpen(Exception e) {
        return new JournalException(Message.of("job.journal.cannotOpen", path.toString()), e);
    }

    /** Closes the file; it is opened again when it is used again. */
    @Override
    public synchronized void close() {
        try {
            if (connection != null) {
                connection.close();
                connection = null;
            }
            if (lease != null) {
                lease.close();
                lease = null;
            }
        } catch (SQLException | IOException e) {
            LOG.log(Level.WARNING, "the journal did not close", e);
        }
    }

    private Connection connection() {
        if (connection == null) {
            try {
                connection = connect();
            } catch (IOException | SQLException e) {
                throw cannotOpen(e);
            }
        }
        return connection;
    }

    private Connection connect() throws IOException, SQLException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Connection made = DriverManager.getConnection("jdbc:sqlite:" + path.toAbsolutePath());
        try {
            Schema.migrate(made);
        } catch (SQLException | JournalException e) {
            made.close();
            throw e;
        }
        return made;
    }
}
