package studio.slateroom.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Writes down what it is told and lets tests wait for it. */
final class RecordingListener implements JobListener {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final List<Job> jobs = new ArrayList<>();
    private final List<JobProgress> progress = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();

    @Override
    public void changed(Job job) {
        note(() -> jobs.add(job));
    }

    @Override
    public void progressed(JobId id, JobProgress how) {
        note(() -> progress.add(how));
    }

    @Override
    public void removed(JobId id) {
        note(() -> jobs.removeIf(job -> job.id().equals(id)));
    }

    @Override
    public void paused(Pause pause) {
        note(() -> pauses.add(pause));
    }

    List<Pause> pauses() {
        lock.lock();
        try {
            return List.copyOf(pauses);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a provider pauses. */
    Pause awaitPause() {
        return await(() -> pauses.stream().findFirst());
    }

    /** Waits until the job is in such a state. */
    Job await(JobId id, Class<? extends JobState> state) {
        return await(job -> job.id().equals(id) && state.isInstance(job.state()));
    }

    Job await(Predicate<Job> wanted) {
        return await(() -> jobs.stream().filter(wanted).reduce((_, last) -> last));
    }

    /** Waits until a job was said to be this far. */
    JobProgress awaitProgress(double fraction) {
        return await(() ->
                progress.stream().filter(how -> how.fraction() == fraction).findFirst());
    }

    private <T> T await(Supplier<Optional<T>> wanted) {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(10);
            while (left > 0) {
                Optional<T> found = wanted.get();
                if (found.isPresent()) {
                    return found.get();
                }
                left = news.awaitNanos(left);
            }
            throw new AssertionError("it did not come; seen: "
                    + jobs.stream().map(job -> job.state().toString()).toList());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            lock.unlock();
        }
    }

    /** The states that a job went through. */
    List<Class<?>> states(JobId id) {
        lock.lock();
        try {
            return jobs.stream()
                    .filter(job -> job.id().equals(id))
                    .<Class<?>>map(job -> job.state().getClass())
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    private void note(Runnable entry) {
        lock.lock();
        try {
            entry.run();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
