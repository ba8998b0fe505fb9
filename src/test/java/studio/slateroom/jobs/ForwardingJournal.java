package studio.slateroom.jobs;

import java.util.List;

/** A journal in front of another, for tests that put something in between. */
public abstract class ForwardingJournal implements JobJournal {

    private final JobJournal journal;

    protected ForwardingJournal(JobJournal journal) {
        this.journal = journal;
    }

    @Override
    public void save(Job job) {
        journal.save(job);
    }

    @Override
    public void delete(JobId id) {
        journal.delete(id);
    }

    @Override
    public List<Job> load() {
        return journal.load();
    }

    @Override
    public List<Job> all() {
        return journal.all();
    }

    @Override
    public void reorder(List<JobId> order) {
        journal.reorder(order);
    }
}
