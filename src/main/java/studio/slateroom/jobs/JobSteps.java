package studio.slateroom.jobs;

import studio.slateroom.provider.ProviderFault;

/** What a running job reports. */
interface JobSteps {

    /** Journals the job's next state, then tells everybody, and gives the job as it stands now. */
    Job take(Job job, JobState next);

    /** Ends the job, wherever it stands by now, with a fault. */
    void fail(JobId id, ProviderFault fault);

    /** Tells how far the job is. */
    void progress(JobId id, JobProgress progress);
}
