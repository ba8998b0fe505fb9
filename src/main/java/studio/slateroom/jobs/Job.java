package studio.slateroom.jobs;

import java.time.Instant;
import java.util.Optional;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.OrderName;
import studio.slateroom.provider.ProviderFault;

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

    /** The job at the start of its next attempt; not while its clip may still be fetched, which costs nothing. */
    public Optional<Job> orderedAgain() {
        JobState queued = new JobState.Queued();
        boolean fetchable = state.claim().isPresent() && !isLost();
        return fetchable || !state.mayBecome(queued)
                ? Optional.empty()
                : Optional.of(new Job(id, order, created, attempt + 1, queued));
    }

    /** The job of unknown outcome by the user's word that it was not ordered; it counts as called off. */
    public Optional<Job> notBought() {
        return isUnknown() ? Optional.of(moveTo(new JobState.Cancelled())) : Optional.empty();
    }

    /** The job of unknown outcome whose clip the user has found at its provider's. */
    public Optional<Job> found(Claim claim) {
        return isUnknown() ? Optional.of(moveTo(new JobState.Remote(claim))) : Optional.empty();
    }

    /** The job of unknown outcome with the balance of this moment as evidence. */
    public Optional<Job> weighed(Optional<Usd> balance) {
        return state instanceof JobState.Unknown(Optional<Usd> before, Optional<Usd> _)
                ? Optional.of(moveTo(new JobState.Unknown(before, balance)))
                : Optional.empty();
    }

    /** Whether it can be struck off the list: not while it is the last trace of a clip that may have been paid for. */
    public boolean canDismiss() {
        boolean fetchable = state instanceof JobState.Failed && state.claim().isPresent() && !isLost();
        return state.isFinal() && !isUnknown() && !fetchable;
    }

    /** Whether its provider knows nothing of its clip any more, so that asking again may be in vain for ever. */
    public boolean isLost() {
        return state instanceof JobState.Failed(ProviderFault fault, Optional<Claim> claim)
                && claim.isPresent()
                && fault instanceof ProviderFault.RecordGone;
    }

    private boolean isUnknown() {
        return state instanceof JobState.Unknown;
    }
}
