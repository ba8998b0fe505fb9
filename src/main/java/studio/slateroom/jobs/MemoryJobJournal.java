package studio.slateroom.jobs;

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
}
