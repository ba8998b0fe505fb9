package studio.slateroom.provider.emulator.account;

import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import studio.slateroom.platform.Usd;

/** One balance for all keys. A price is set aside with the order and only charged for a clip that is there. */
public final class Account {

    private final Books books;
    private final Clock clock;
    private final Map<String, Usd> reserved = new HashMap<>();
    private Usd balance;

    /**
     * The account that the books tell of.
     *
     * @param credits what it begins with where the books are new
     * @throws IOException when the books cannot be written
     */
    public Account(Books books, Usd credits, Clock clock) throws IOException {
        this.books = books;
        this.clock = clock;
        if (books.openings().isEmpty()) {
            books.add(new Entry.Opened(clock.instant(), credits));
        }
        Usd left = books.openings().getFirst().credits();
        for (Entry.Charge charge : books.charges()) {
            left = left.minus(charge.amount());
        }
        this.balance = left;
    }

    /** What is left; what is set aside is still part of it. */
    public synchronized Usd balance() {
        return balance;
    }

    /** What is left and not set aside. */
    public synchronized Usd available() {
        return reserved.values().stream().reduce(balance, Usd::minus);
    }

    /**
     * Sets a job's price aside, in place of what was set aside for it before.
     *
     * @return whether there is enough; if not, nothing has changed
     */
    public synchronized boolean reserve(String job, Usd price) {
        Usd before = reserved.getOrDefault(job, Usd.ZERO);
        if (available().plus(before).compareTo(price) < 0) {
            return false;
        }
        reserved.put(job, price);
        return true;
    }

    /** Gives back what was set aside for a job that comes to nothing. */
    public synchronized void release(String job) {
        reserved.remove(job);
    }

    /** Whether a job has been paid for. */
    public boolean hasPaid(String job) {
        return books.charges().stream().anyMatch(charge -> charge.job().equals(job));
    }

    /** What was left when a job had been paid for; what is left now for one that has not. */
    public Usd leftAfter(String job) {
        return books.charges().stream()
                .filter(charge -> charge.job().equals(job))
                .findFirst()
                .map(Entry.Charge::left)
                .orElseGet(this::balance);
    }

    /**
     * Charges a job once and for all.
     *
     * @return what is left
     * @throws IOException when it cannot be written down; nothing is charged then
     */
    public synchronized Usd charge(String job, Usd price) throws IOException {
        Usd left = balance.minus(price);
        books.add(new Entry.Charge(clock.instant(), job, price, left));
        reserved.remove(job);
        balance = left;
        return left;
    }
}
