package studio.slateroom.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a running job is. Not journaled: it is only true while somebody works.
 *
 * @param fraction how much of the present step is done, 0 to 1, or negative where nobody knows
 * @param remaining how long it will probably take still, where that can be told
 * @param givesUp when the provider forgets the clip, while it cannot be reached; empty while all is well
 */
public record JobProgress(double fraction, Optional<Duration> remaining, Optional<Instant> givesUp) {

    /** Below this share an estimate is a guess. */
    private static final double ENOUGH_TO_ESTIMATE = 0.05;

    /** Progress while all is well. */
    public JobProgress(double fraction, Optional<Duration> remaining) {
        this(fraction, remaining, Optional.empty());
    }

    /** Progress with an estimate from the speed so far. */
    static JobProgress after(Duration elapsed, double fraction) {
        if (fraction < ENOUGH_TO_ESTIMATE) {
            return new JobProgress(fraction, Optional.empty());
        }
        long millis = Math.round(elapsed.toMillis() * (1 - fraction) / fraction);
        return new JobProgress(fraction, Optional.of(Duration.ofMillis(millis)));
    }

    /** The provider does not answer, and is asked again until then. */
    static JobProgress waitingUntil(Instant givesUp) {
        return new JobProgress(-1, Optional.empty(), Optional.of(givesUp));
    }
}
