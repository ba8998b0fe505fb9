package studio.slateroom.ui.queue;

import java.util.Optional;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.spending.Quote;
import studio.slateroom.platform.Texts;
import studio.slateroom.platform.Usd;

/**
 * What the account says of a job whose outcome is not known.
 *
 * @param texts the language
 */
record Evidence(Texts texts) {

    /** Receipts differ from estimates by so much at most, as a rule. */
    private static final double LIKE = 0.3;

    /** The balance before and after, and what that probably means. */
    String of(Job job) {
        if (!(job.state() instanceof JobState.Unknown(Optional<Usd> before, Optional<Usd> after)) || after.isEmpty()) {
            return texts.get("queue.evidence.none");
        }
        Usd now = after.get();
        if (before.isEmpty()) {
            return texts.get("queue.evidence.onlyAfter", now);
        }
        Usd gone = before.get().minus(after.get());
        String balances = texts.get("queue.evidence.balances", before.get(), now);
        return texts.get(
                "queue.evidence.both", balances, meaning(gone, job.order().quote()));
    }

    private String meaning(Usd gone, Optional<Quote> quote) {
        if (gone.micros() <= 0) {
            return texts.get("queue.evidence.same");
        }
        if (quote.isEmpty()) {
            return texts.get("queue.evidence.less", gone);
        }
        Usd price = quote.get().price();
        boolean alike = Math.abs(gone.micros() - price.micros()) <= LIKE * price.micros();
        return alike ? texts.get("queue.evidence.alike", gone) : texts.get("queue.evidence.other", gone, price);
    }
}
