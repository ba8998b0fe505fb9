package studio.slateroom.app;

import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobListener;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.ui.fx.UiThread;

/** Has the account looked at again whenever a job ends, since that may have cost money. */
record PaidJobs(UiThread thread, Runnable refresh) implements JobListener {

    @Override
    public void changed(Job job) {
        if (job.state().isFinal()) {
            thread.run(refresh);
        }
    }

    @Override
    public void progressed(JobId id, JobProgress progress) {}

    @Override
    public void removed(JobId id) {}
}
