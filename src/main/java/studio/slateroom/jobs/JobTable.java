package studio.slateroom.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All jobs as they stand. A change is first in the journal, then here, and then everybody else is told. */
final class JobTable {

    private static final Logger LOG = System.getLogger(JobTable.class.getName());

    private final JobJournal journal;
    private final List<JobListener> listeners = new CopyOnWriteArrayList<>();
    private final Map<JobId, Job> jobs = new LinkedHashMap<>();

    JobTable(JobJournal journal) {
        this.journal = journal;
    }

    void addListener(JobListener listener) {
        listeners.add(listener);
    }

    List<JobListener> listeners() {
        return listeners;
    }

    /** Takes up the journal's jobs, before those that were ordered meanwhile. */
    void load(UnaryOperator<Job> recovery) {
        List<Job> earlier = new ArrayList<>();
        synchronized (this) {
            for (Job job : journal.load()) {
                if (!jobs.containsKey(job.id())) {
                    Job recovered = recovery.apply(job);
                    if (!recovered.equals(job)) {
                        journal.save(recovered);
                    }
                    earlier.add(recovered);
                }
            }
            List<Job> orderedMeanwhile = List.copyOf(jobs.values());
            jobs.clear();
            earlier.forEach(job -> jobs.put(job.id(), job));
            orderedMeanwhile.forEach(job -> jobs.put(job.id(), job));
        }
        earlier.forEach(this::tell);
    }

    synchronized List<Job> all() {
        return List.copyOf(jobs.values());
    }

    synchronized Optional<Job> find(JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    Job current(JobId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no job " + id));
    }

    void record(Job job) {
        synchronized (this) {
            journal.save(job);
            jobs.put(job.id(), job);
        }
        tell(job);
    }

    /** What has happened counts even where it cannot be written down: the journal's last step is taken up then. */
    void keep(Job job) {
        synchronized (this) {
            saveOrLog(job);
        }
        tell(job);
    }

    private void saveOrLog(Job job) {
        try {
            journal.save(job);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "the last step of job " + job.id() + " is not in the journal", e);
        }
        jobs.put(job.id(), job);
    }

    /** Takes a job as it stands now one step, where there is one to take, and tells everybody. */
    void step(JobId id, Step step) {
        write(id, step).ifPresent(this::tell);
    }

    /** The same without telling, for who holds this table's lock: listeners have locks of their own. */
    synchronized Optional<Job> write(JobId id, Step step) {
        Optional<Job> moved = find(id).flatMap(step::of);
        moved.ifPresent(job -> {
            journal.save(job);
            jobs.put(id, job);
        });
        return moved;
    }

    /** The same for a step that counts even where it cannot be written down. */
    synchronized Optional<Job> writeOrKeep(JobId id, Step step) {
        Optional<Job> moved = find(id).flatMap(step::of);
        moved.ifPresent(this::saveOrLog);
        return moved;
    }

    /** Removes a job, if this holds of it as it stands now. */
    void removeIf(JobId id, Predicate<Job> condition) {
        synchronized (this) {
            if (find(id).filter(condition).isEmpty()) {
                return;
            }
            journal.delete(id);
            jobs.remove(id);
        }
        listeners.forEach(listener -> listener.removed(id));
    }

    void reorder(List<JobId> order) {
        synchronized (this) {
            journal.reorder(order);
            List<Job> moved = ordered(List.copyOf(jobs.values()), order);
            jobs.clear();
            moved.forEach(job -> jobs.put(job.id(), job));
        }
        listeners.forEach(JobListener::reordered);
    }

    /** Jobs, those that are named in the order of their names; all others keep their places. */
    static List<Job> ordered(List<Job> jobs, List<JobId> order) {
        Map<JobId, Job> named = new HashMap<>();
        jobs.stream().filter(job -> order.contains(job.id())).forEach(job -> named.put(job.id(), job));
        Iterator<JobId> next = order.stream().filter(named::containsKey).iterator();
        List<Job> moved = new ArrayList<>();
        for (Job job : jobs) {
            moved.add(named.containsKey(job.id()) ? Objects.requireNonNull(named.get(next.next())) : job);
        }
        return moved;
    }

    void tell(Job job) {
        listeners.forEach(listener -> listener.changed(job));
    }

    /** What becomes of a job; empty where it stays as it is. */
    @FunctionalInterface
    interface Step {
        Optional<Job> of(Job job);
    }
}
