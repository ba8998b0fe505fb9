package studio.slateroom.ui.queue;

import java.time.Instant;
import java.util.Optional;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.Pause;
import studio.slateroom.provider.FaultAction;
import studio.slateroom.provider.ProviderFault;

/**
 * A job as the drawer shows it.
 *
 * @param job the job as it stands
 * @param progress how far it is, while it runs
 * @param pause why it waits, where its provider takes no orders for a while
 * @param paid whether its clip costs money
 */
public record JobRow(Job job, Optional<JobProgress> progress, Optional<Pause> pause, boolean paid) {

    /** Whether it can be called off. */
    public boolean canCancel() {
        return !job.state().isFinal() && !(job.state() instanceof JobState.Submitting);
    }

    /** Whether calling it off comes too late to save its price. */
    public boolean billedAnyway() {
        return paid && !job.state().isFinal() && job.state().claim().isPresent();
    }

    /** The one thing to be done about it, if something is. Nothing that is paid for is ever ordered anew by it. */
    public Optional<FaultAction> remedy() {
        boolean held = job.state().claim().isPresent();
        return switch (job.state()) {
            case JobState.Failed(ProviderFault fault, var _) -> Optional.of(remedy(fault.action(), held));
            case JobState.Cancelled _ -> Optional.of(held ? FaultAction.CHECK_AGAIN : FaultAction.RETRY);
            default -> Optional.empty();
        };
    }

    private static FaultAction remedy(FaultAction action, boolean held) {
        if (held && action == FaultAction.RETRY) {
            return FaultAction.CHECK_AGAIN;
        }
        return !held && action == FaultAction.CHECK_AGAIN ? FaultAction.RETRY : action;
    }

    /** What is to be done once the remedy has been, for one that only makes it possible. */
    public Optional<FaultAction> next() {
        return remedy().filter(first -> switch (first) {
                    case OPEN_KEY_SETTINGS, TOP_UP, OPEN_LIMITS -> true;
                    case RETRY, CHECK_AGAIN, RETRY_WITHOUT_SOUND, EDIT_CLIP -> false;
                })
                .map(_ -> job.state().claim().isPresent() ? FaultAction.CHECK_AGAIN : FaultAction.RETRY)
                .or(() -> job.isLost() ? Optional.of(FaultAction.RETRY) : Optional.empty());
    }

    /** Whether it can be moved among those that wait. */
    public boolean canMove() {
        return job.state() instanceof JobState.Queued;
    }

    /** Whether it can be struck off the list. */
    public boolean canDismiss() {
        return job.canDismiss();
    }

    /** Whether its clip is there to be shown. */
    public boolean canShow() {
        return job.state() instanceof JobState.Succeeded;
    }

    /** How much is done, 0 to 1; negative where nobody knows. */
    public double fraction() {
        return progress.map(JobProgress::fraction).orElse(-1.0);
    }

    /** Until when the provider is asked again, while it does not answer. */
    public Optional<Instant> givesUp() {
        return progress.flatMap(JobProgress::givesUp);
    }

    /** Whether what is said of it changes with the time alone. */
    public boolean ticks() {
        return givesUp().isPresent()
                || (pause.isPresent() && canMove())
                || (paid && job.state() instanceof JobState.Remote);
    }
}
