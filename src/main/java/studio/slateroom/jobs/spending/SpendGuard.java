package studio.slateroom.jobs.spending;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;

/**
 * Lets no order through that goes beyond the user's limits. Orders count from the moment that they are let through, so
 * that two at once cannot both take the last dollar. One whose price is not known passes as long as the limit is not
 * reached, and counts with its receipt.
 */
public final class SpendGuard {

    private final SpendLedger ledger;
    private final Supplier<SpendLimits> limits;
    private final Clock clock;

    /**
     * A guard.
     *
     * @param limits is asked before each order
     * @param clock says when the day begins
     */
    public SpendGuard(SpendLedger ledger, Supplier<SpendLimits> limits, Clock clock) {
        this.ledger = ledger;
        this.limits = limits;
        this.clock = clock;
    }

    /** The reason why an order is not let through; empty when it is, and it then stands in the ledger. */
    public Optional<Message> enter(Spending spending) {
        SpendLimits now = limits.get();
        return ledger.alone(() -> {
            // A program that died between this and the order has left the job's own entry.
            ledger.strike(spending.job(), spending.attempt());
            Optional<Message> refusal = refusal(now, spending);
            if (refusal.isEmpty()) {
                ledger.enter(spending);
            }
            return refusal;
        });
    }

    private Optional<Message> refusal(SpendLimits now, Spending spending) {
        return now.perDay()
                .filter(limit -> exceeds(today(), spending, limit))
                .map(limit -> Message.of("spending.overDay", limit, today()))
                .or(() -> now.perProject()
                        .filter(_ -> !spending.project().isEmpty())
                        .filter(limit -> exceeds(ledger.in(spending.project()), spending, limit))
                        .map(limit -> Message.of("spending.overProject", limit, ledger.in(spending.project()))));
    }

    /** The receipt of an order has come. */
    public void settle(String job, int attempt, Usd cost) {
        ledger.settle(job, attempt, cost);
    }

    /** An order turned out not to have cost anything. */
    public void strike(String job, int attempt) {
        ledger.strike(job, attempt);
    }

    /** What was spent since midnight. */
    public Usd today() {
        Instant midnight = clock.instant()
                .atZone(clock.getZone())
                .toLocalDate()
                .atStartOfDay(clock.getZone())
                .toInstant();
        return ledger.since(midnight);
    }

    /** What was spent in a project. */
    public Usd in(String project) {
        return ledger.in(project);
    }

    private static boolean exceeds(Usd spent, Spending spending, Usd limit) {
        return spending.quote()
                .map(quote -> spent.plus(quote.price()).compareTo(limit) > 0)
                .orElseGet(() -> spent.compareTo(limit) >= 0);
    }
}
