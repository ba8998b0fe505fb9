package studio.slateroom.jobs;

import java.time.Instant;
import studio.slateroom.provider.OrderName;

/**
 * A job as it stands. Immutable; a job that goes on is a new value with the same id.
 *
 * @param id its name
 * @param order what it makes
 * @param created when it was ordered
 * @param attempt how often it has been begun, from 1
 * @param state where it is in its life
 */
public record Job(JobId id, JobOrder order, Instant created, int attempt, JobState state) {

    /**
     * The job one step further.
     *
     * @throws IllegalStateException when no job may take this step
     */
    public Job moveTo(JobState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " may not become " + next);
        }
        return new Job(id, order, created, attempt, next);
    }

    /** What the order of this attempt is called. */
    OrderName orderName() {
        return new OrderName(id.value() + "-" + attempt);
    }

    /** The job at the start of its next attempt. */
    public Job again() {
        Job queued = moveTo(new JobState.Queued());
        return new Job(id, order, created, attempt + 1, queued.state());
    }
}
