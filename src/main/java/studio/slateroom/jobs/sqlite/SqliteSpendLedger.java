package studio.slateroom.jobs.sqlite;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.jobs.spending.SpendLedger;
import studio.slateroom.jobs.spending.Spending;
import studio.slateroom.platform.Usd;

/** The ledger in the journal's file. */
public final class SqliteSpendLedger implements SpendLedger {

    private static final String ENTER = """
            INSERT OR REPLACE INTO spending
              (job, attempt, project, model, resolution, at_millis, price_micros, list_micros, cost_micros)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SUM = "SELECT coalesce(sum(coalesce(cost_micros, price_micros, 0)), 0) FROM spending";
    private static final String RECEIPTS = """
            SELECT job, attempt, project, model, resolution, at_millis, price_micros, list_micros, cost_micros
            FROM spending
            WHERE model = ? AND list_micros IS NOT NULL AND cost_micros IS NOT NULL
            ORDER BY at_millis DESC LIMIT 20
            """;

    private final JournalFile file;

    /** The ledger in this file. */
    public SqliteSpendLedger(JournalFile file) {
        this.file = file;
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        return file.write(connection -> Transaction.run(connection, _ -> work.get()));
    }

    @Override
    public void enter(Spending spending) {
        file.write(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(ENTER)) {
                statement.setString(1, spending.job());
                statement.setInt(2, spending.attempt());
                statement.setString(3, spending.project());
                statement.setString(4, spending.model());
                statement.setString(5, spending.resolution());
                statement.setLong(6, spending.at().toEpochMilli());
                set(statement, 7, spending.quote().map(Quote::price));
                set(statement, 8, spending.quote().map(Quote::listPrice));
                set(statement, 9, spending.cost());
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public void settle(String job, int attempt, Usd cost) {
        file.write(connection -> {
            String sql = "UPDATE spending SET cost_micros = ? WHERE job = ? AND attempt = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setLong(1, cost.micros());
                statement.setString(2, job);
                statement.setInt(3, attempt);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public void strike(String job, int attempt) {
        file.write(connection -> {
            String sql = "DELETE FROM spending WHERE job = ? AND attempt = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setString(1, job);
                statement.setInt(2, attempt);
                return statement.executeUpdate();
            }
        });
    }

    @Override
    public Usd since(Instant from) {
        return file.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SUM + " WHERE at_millis >= ?")) {
                statement.setLong(1, from.toEpochMilli());
                return sum(statement);
            }
        });
    }

    @Override
    public Usd in(String project) {
        return file.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SUM + " WHERE project = ?")) {
                statement.setString(1, project);
                return sum(statement);
            }
        });
    }

    @Override
    public List<Spending> receipts(String model) {
        return file.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(RECEIPTS)) {
                statement.setString(1, model);
                List<Spending> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(spending(rows));
                    }
                }
                return found;
            }
        });
    }

    private static Spending spending(ResultSet row) throws SQLException {
        return new Spending(
                row.getString(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                Optional.of(new Quote(new Usd(row.getLong(7)), new Usd(row.getLong(8)))),
                Optional.of(new Usd(row.getLong(9))));
    }

    private static Usd sum(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            return new Usd(row.getLong(1));
        }
    }

    private static void set(PreparedStatement statement, int place, Optional<Usd> amount) throws SQLException {
        if (amount.isPresent()) {
            statement.setLong(place, amount.get().micros());
        } else {
            statement.setNull(place, Types.INTEGER);
        }
    }
}
