package studio.slateroom.ui.queue;

import java.util.Optional;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.jobs.JobState;

/**
 * A job as the drawer shows it.
 *
 * @param job the job as it stands
 * @param progress how far it is, while it runs
 */
public record JobRow(Job job, Optional<JobProgress> progress) {

    /** Whether it can be called off. */
    public boolean canCancel() {
        return !job.state().isFinal() && !(job.state() instanceof JobState.Submitting);
    }

    /** Whether it can be begun anew. */
    public boolean canRetry() {
        return job.state() instanceof JobState.Failed || job.state() instanceof JobState.Cancelled;
    }

    /** Whether it can be struck off the list. */
    public boolean canDismiss() {
        return job.state().isFinal() && !(job.state() instanceof JobState.Unknown);
    }

    /** Whether its clip is there to be shown. */
    public boolean canShow() {
        return job.state() instanceof JobState.Succeeded;
    }

    /** How much is done, 0 to 1; negative where nobody knows. */
    public double fraction() {
        return progress.map(JobProgress::fraction).orElse(-1.0);
    }
}
