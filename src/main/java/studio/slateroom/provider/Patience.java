package studio.slateroom.provider;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import studio.slateroom.platform.CancelToken;

/**
 * Repeats calls that cost nothing for as long as their faults may pass: after a wait that doubles each time, with a
 * fifth of jitter, so that many jobs do not come back at the same moment.
 */
public final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final double JITTER = 0.2;

    private final Clock clock;
    private final Duration first;
    private final Instant deadline;
    private final CancelToken cancel;
    private final Consumer<Instant> trouble;

    /**
     * Patience until a deadline.
     *
     * @param first the first wait
     * @param deadline no call begins later, save the very first
     * @param trouble is told the deadline whenever a call has failed and will be repeated
     */
    public Patience(Clock clock, Duration first, Instant deadline, CancelToken cancel, Consumer<Instant> trouble) {
        this.clock = clock;
        this.first = first;
        this.deadline = deadline;
        this.cancel = cancel;
        this.trouble = trouble;
    }

    /** A call that costs nothing. */
    @FunctionalInterface
    public interface Call<T> {
        /**
         * Makes the call.
         *
         * @throws ProviderException when it fails
         */
        T make() throws ProviderException;
    }

    /**
     * The call's result.
     *
     * @throws ProviderException when a fault does not pass, or has not passed in time
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public <T> T until(Call<T> call) throws ProviderException {
        Duration wait = first;
        while (true) {
            cancel.check();
            try {
                return call.make();
            } catch (ProviderException e) {
                Duration left = Duration.between(clock.instant(), deadline);
                if (!e.fault().passes() || left.isNegative() || left.isZero()) {
                    throw e;
                }
                trouble.accept(deadline);
                cancel.await(shorter(left, jittered(waitFor(e.fault(), wait))));
                wait = shorter(wait.multipliedBy(2), LONGEST);
            }
        }
    }

    private Duration waitFor(ProviderFault fault, Duration wait) {
        if (fault instanceof ProviderFault.RateLimited(Instant until)) {
            Duration told = Duration.between(clock.instant(), until);
            return told.compareTo(wait) > 0 ? told : wait;
        }
        return wait;
    }

    private static Duration jittered(Duration wait) {
        double factor = 1 + ThreadLocalRandom.current().nextDouble(JITTER);
        return Duration.ofNanos(Math.round(wait.toNanos() * factor));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
