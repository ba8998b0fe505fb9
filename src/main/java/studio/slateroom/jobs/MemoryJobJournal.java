package studio.slateroom.jobs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A journal for jobs that need not outlive the program: those of the command line, whose result is its output. */
public final class MemoryJobJournal implements JobJournal {

    private final Map<JobId, Job> jobs = new LinkedHashMap<>();

    @Override
    public synchronized void save(Job job) {
        jobs.put(job.id(), job);
    }

    @Override
    public synchronized void delete(JobId id) {
        jobs.remove(id);
    }

    @Override
    public synchronized List<Job> load() {
        return List.copyOf(jobs.values());
    }

    @Override
    public synchronized List<Job> all() {
        return load();
    }

    @Override
    public synchronized void reorder(List<JobId> order) {
        List<Job> moved = new ArrayList<>(jobs.values());
        jobs.clear();
        JobTable.ordered(moved, order).forEach(job -> jobs.put(job.id(), job));
    }
}
