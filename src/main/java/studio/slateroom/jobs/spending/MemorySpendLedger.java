package studio.slateroom.jobs.spending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import studio.slateroom.platform.Usd;

/** A ledger for orders that cost nothing or need not be remembered. */
public final class MemorySpendLedger implements SpendLedger {

    private static final int LATEST = 20;

    private final List<Spending> entries = new ArrayList<>();

    @Override
    public synchronized <T> T alone(Supplier<T> work) {
        return work.get();
    }

    @Override
    public synchronized void enter(Spending spending) {
        strike(spending.job(), spending.attempt());
        entries.add(spending);
    }

    @Override
    public synchronized void settle(String job, int attempt, Usd cost) {
        UnaryOperator<Spending> settled = entry -> new Spending(
                entry.job(),
                entry.attempt(),
                entry.project(),
                entry.model(),
                entry.resolution(),
                entry.at(),
                entry.quote(),
                Optional.of(cost));
        entries.replaceAll(entry -> isOf(job, attempt).test(entry) ? settled.apply(entry) : entry);
    }

    @Override
    public synchronized void strike(String job, int attempt) {
        entries.removeIf(isOf(job, attempt));
    }

    @Override
    public synchronized Usd since(Instant from) {
        return sum(entry -> !entry.at().isBefore(from));
    }

    @Override
    public synchronized Usd in(String project) {
        return sum(entry -> entry.project().equals(project));
    }

    @Override
    public synchronized List<Spending> receipts(String model) {
        return entries.reversed().stream()
                .filter(entry -> entry.model().equals(model)
                        && entry.cost().isPresent()
                        && entry.quote().isPresent())
                .limit(LATEST)
                .toList();
    }

    private Usd sum(Predicate<Spending> counted) {
        return entries.stream().filter(counted).map(Spending::amount).reduce(Usd.ZERO, Usd::plus);
    }

    private static Predicate<Spending> isOf(String job, int attempt) {
        return entry -> entry.job().equals(job) && entry.attempt() == attempt;
    }
}
