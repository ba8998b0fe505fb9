package studio.slateroom.jobs;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a running job is. Not journaled: it is only true while somebody works.
 *
 * @param fraction how much of the present step is done, 0 to 1, or negative where nobody knows
 * @param remaining how long it will probably take still, where that can be told
 */
public record JobProgress(double fraction, Optional<Duration> remaining) {

    /** Below this share an estimate is a guess. */
    private static final double ENOUGH_TO_ESTIMATE = 0.05;

    /** Progress with an estimate from the speed so far. */
    static JobProgress after(Duration elapsed, double fraction) {
        if (fraction < ENOUGH_TO_ESTIMATE) {
            return new JobProgress(fraction, Optional.empty());
        }
        long millis = Math.round(elapsed.toMillis() * (1 - fraction) / fraction);
        return new JobProgress(fraction, Optional.of(Duration.ofMillis(millis)));
    }
}
