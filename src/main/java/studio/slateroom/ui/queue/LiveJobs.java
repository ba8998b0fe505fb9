package studio.slateroom.ui.queue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobListener;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.Pause;
import studio.slateroom.ui.fx.Latest;
import studio.slateroom.ui.fx.UiThread;

/** The queue's jobs as they stand, kept on the UI thread. */
final class LiveJobs implements JobListener {

    private final JobQueue queue;
    private final Predicate<Job> paid;
    private final UiThread thread;
    private final Watcher watcher;
    private final Map<JobId, Job> jobs = new LinkedHashMap<>();
    private final Map<JobId, JobProgress> progress = new ConcurrentHashMap<>();
    private final Map<String, Pause> pauses = new HashMap<>();
    private final Consumer<Boolean> repaint;

    /** Is told of changes, on the UI thread. */
    interface Watcher {

        /** Something is different from what it was. */
        void changed();

        /** A job has taken a step. */
        void stepped(Optional<Job> before, Job now);
    }

    LiveJobs(JobQueue queue, Predicate<Job> paid, UiThread thread, Watcher watcher) {
        this.queue = queue;
        this.paid = paid;
        this.thread = thread;
        this.watcher = watcher;
        this.repaint = new Latest<>(thread, _ -> watcher.changed());
        queue.jobs().forEach(job -> jobs.put(job.id(), job));
    }

    /** What went wrong, what runs, what waits in its order, and what is over; the newest first but for what waits. */
    List<JobRow> rows() {
        List<Job> all = List.copyOf(jobs.values());
        return Stream.of(
                        all.reversed().stream().filter(job -> job.state() instanceof JobState.Failed),
                        all.stream().filter(job -> isRunning(job.state())),
                        all.stream().filter(job -> job.state() instanceof JobState.Queued),
                        all.reversed().stream().filter(job -> isOver(job.state())))
                .flatMap(part -> part)
                .map(this::row)
                .toList();
    }

    /** The jobs whose outcome is not known, newest first. */
    List<Job> unknown() {
        return List.copyOf(jobs.values()).reversed().stream()
                .filter(job -> job.state() instanceof JobState.Unknown)
                .toList();
    }

    private static boolean isRunning(JobState state) {
        return !state.isFinal() && !(state instanceof JobState.Queued);
    }

    private static boolean isOver(JobState state) {
        return state instanceof JobState.Succeeded || state instanceof JobState.Cancelled;
    }

    private JobRow row(Job job) {
        return new JobRow(
                job,
                Optional.ofNullable(progress.get(job.id())),
                Optional.ofNullable(pauses.get(job.order().provider())),
                paid.test(job));
    }

    @Override
    public void changed(Job job) {
        // What was said of one step does not hold for the next. On the job's own thread, which says more in a moment.
        progress.remove(job.id());
        thread.run(() -> {
            Optional<Job> before = Optional.ofNullable(jobs.put(job.id(), job));
            watcher.changed();
            watcher.stepped(before, job);
        });
    }

    @Override
    public void progressed(JobId id, JobProgress how) {
        progress.put(id, how);
        repaint.accept(Boolean.TRUE);
    }

    @Override
    public void removed(JobId id) {
        thread.run(() -> {
            jobs.remove(id);
            progress.remove(id);
            watcher.changed();
        });
    }

    @Override
    public void paused(Pause pause) {
        thread.run(() -> {
            pauses.put(pause.provider(), pause);
            watcher.changed();
        });
    }

    /** The queue is asked here and not on the UI thread: it may be busy with the disk. */
    @Override
    public void reordered() {
        List<JobId> order = queue.jobs().stream().map(Job::id).toList();
        thread.run(() -> {
            Map<JobId, Job> sorted = new LinkedHashMap<>();
            order.stream().map(jobs::get).filter(Objects::nonNull).forEach(job -> sorted.put(job.id(), job));
            jobs.forEach(sorted::putIfAbsent);
            jobs.clear();
            jobs.putAll(sorted);
            watcher.changed();
        });
    }
}
