package studio.slateroom.jobs;

import java.util.List;

/** Remembers jobs beyond the program's end. Every call has reached the disk when it returns. */
public interface JobJournal {

    /**
     * Writes a job down, over what stood there for the same id.
     *
     * @throws JournalException when it cannot be written; the job must then not take the step
     */
    void save(Job job);

    /**
     * Forgets a job.
     *
     * @throws JournalException when that cannot be written
     */
    void delete(JobId id);

    /**
     * Takes over all jobs that no other running program works on, in their order.
     *
     * @throws JournalException when the journal cannot be read
     */
    List<Job> load();

    /**
     * All jobs in their order, those of other running programs among them. Takes over none.
     *
     * @throws JournalException when the journal cannot be read
     */
    List<Job> all();

    /**
     * Puts jobs into this order; others stay where they are.
     *
     * @throws JournalException when that cannot be written
     */
    void reorder(List<JobId> order);
}
