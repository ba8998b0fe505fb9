package studio.slateroom.jobs.spending;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import studio.slateroom.platform.Usd;

/**
 * Remembers what was spent, longer than the jobs. Calls throw {@link studio.slateroom.jobs.JournalException} when the
 * ledger cannot be read or written.
 */
public interface SpendLedger {

    /**
     * Does some work with the ledger during which nobody else changes it, in this program or another.
     *
     * @param <T> what comes of it
     */
    <T> T alone(Supplier<T> work);

    /** Writes down an order that is about to be sent, over what stood there for the same job and attempt. */
    void enter(Spending spending);

    /** The receipt of an order has come. */
    void settle(String job, int attempt, Usd cost);

    /** An order turned out not to have cost anything. */
    void strike(String job, int attempt);

    /** What was spent since then, receipts before estimates. */
    Usd since(Instant from);

    /** What was spent in a project. */
    Usd in(String project);

    /** The latest orders of a model that have a receipt and had an estimate, newest first, 20 at most. */
    List<Spending> receipts(String model);
}
