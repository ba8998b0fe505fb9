package studio.slateroom.jobs;

/** Is told what happens to jobs, on the threads on which it happens. Must return quickly. */
public interface JobListener {

    /** A job is new or has taken a step, which is in the journal by now, save an end that could not be written. */
    void changed(Job job);

    /** A running job has come further. */
    void progressed(JobId id, JobProgress progress);

    /** A job was dismissed. */
    void removed(JobId id);

    /** A provider takes no orders for a while, or does again. Its waiting jobs wait with it. */
    default void paused(Pause pause) {}

    /** The waiting jobs have another order. */
    default void reordered() {}
}
