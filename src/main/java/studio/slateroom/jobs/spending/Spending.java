package studio.slateroom.jobs.spending;

import java.time.Instant;
import java.util.Optional;
import studio.slateroom.platform.Usd;

/**
 * Money that an order costs or may cost.
 *
 * @param job the job's id
 * @param attempt which of its attempts, from 1
 * @param project the project that it counts to; empty for none
 * @param model the model's slug
 * @param resolution such as {@code 720p}; empty where the request has none
 * @param at when it was ordered
 * @param quote what was expected; empty where the price is not known
 * @param cost what was charged; empty until there is a receipt
 */
public record Spending(
        String job,
        int attempt,
        String project,
        String model,
        String resolution,
        Instant at,
        Optional<Quote> quote,
        Optional<Usd> cost) {

    /** What counts: the receipt, before it comes the estimate, and nothing where neither is known. */
    public Usd amount() {
        return cost.or(() -> quote.map(Quote::price)).orElse(Usd.ZERO);
    }
}
