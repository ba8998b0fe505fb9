package studio.slateroom.cli.order;

import java.util.List;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobJournal;

/** The journal for a command that makes one clip and leaves those from before to whoever takes them up. */
public record OwnOrders(JobJournal journal) implements JobJournal {

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
        return List.of();
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
