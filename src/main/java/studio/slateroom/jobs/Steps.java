package studio.slateroom.jobs;

import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.VideoProvider;

/** Writes a running job's steps into the table. */
final class Steps {

    private final JobTable table;
    private final Pauses pauses;
    private final VideoProvider provider;

    Steps(JobTable table, Pauses pauses, VideoProvider provider) {
        this.table = table;
        this.pauses = pauses;
        this.provider = provider;
    }

    /** Journals the job's next state, then tells everybody, and gives the job as it stands now. */
    Job take(Job job, JobState next) {
        Job moved = job.moveTo(next);
        table.record(moved);
        return moved;
    }

    /**
     * The same for a step that happened and cannot be refused, such as an order that was taken: where the journal
     * cannot be written the job goes on all the same.
     */
    Job keep(Job job, JobState next) {
        Job moved = job.moveTo(next);
        table.keep(moved);
        return moved;
    }

    /** Tells how far the job is. */
    void progress(JobId id, JobProgress progress) {
        table.listeners().forEach(listener -> listener.progressed(id, progress));
    }

    /** The provider takes no orders just now. */
    void pause(ProviderFault why) {
        pauses.begin(provider.profile(), why);
    }

    /** The provider has taken an order. */
    void accepted() {
        pauses.accepted(provider.profile().id());
    }
}
