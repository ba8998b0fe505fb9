package studio.slateroom.app;

import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobListener;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.jobs.JobState;
import studio.slateroom.ui.fx.UiThread;

/**
 * Has the account looked at again whenever a job that may cost money is taken or ends.
 *
 * @param free the id of the provider that costs nothing
 */
record PaidJobs(String free, UiThread thread, Runnable refresh) implements JobListener {

    @Override
    public void changed(Job job) {
        boolean news = job.state().isFinal() || job.state() instanceof JobState.Remote;
        if (news && !job.order().provider().equals(free)) {
            thread.run(refresh);
        }
    }

    @Override
    public void progressed(JobId id, JobProgress progress) {}

    @Override
    public void removed(JobId id) {}
}
