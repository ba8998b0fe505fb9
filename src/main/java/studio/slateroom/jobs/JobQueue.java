package studio.slateroom.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.VideoProvider;

/**
 * All jobs, and the threads that they run on: one virtual thread a job, as many at once as their provider bears, oldest
 * first. May be called from any thread; nothing here waits for a job.
 */
public final class JobQueue implements AutoCloseable {

    private static final Logger LOG = System.getLogger(JobQueue.class.getName());

    private final Map<String, VideoProvider> providers;
    private final JobJournal journal;
    private final MediaProbe probe;
    private final Clock clock;
    private final AppInfo program;
    private final List<JobListener> listeners = new CopyOnWriteArrayList<>();

    private final Object lock = new Object();
    private final Map<JobId, Job> jobs = new LinkedHashMap<>();
    private final Map<JobId, Running> running = new HashMap<>();
    private boolean started;
    private boolean closed;

    /**
     * A queue that does nothing before {@link #start}.
     *
     * @param providers who may make clips, by their ids
     * @param probe looks at each finished clip before it counts as such
     */
    public JobQueue(List<VideoProvider> providers, JobJournal journal, MediaProbe probe, Clock clock, AppInfo program) {
        this.providers = new HashMap<>();
        providers.forEach(provider -> this.providers.put(provider.profile().id(), provider));
        this.journal = journal;
        this.probe = probe;
        this.clock = clock;
        this.program = program;
    }

    /**
     * Takes up the journal's jobs where they stood and begins to work.
     *
     * @throws JournalException when the journal cannot be read; nothing runs then
     */
    public void start() {
        List<Job> earlier;
        synchronized (lock) {
            earlier = journal.load().stream()
                    .filter(job -> !jobs.containsKey(job.id()))
                    .map(this::takeUp)
                    .toList();
            List<Job> orderedMeanwhile = List.copyOf(jobs.values());
            jobs.clear();
            earlier.forEach(job -> jobs.put(job.id(), job));
            orderedMeanwhile.forEach(job -> jobs.put(job.id(), job));
            started = true;
        }
        earlier.forEach(this::tell);
        dispatch();
    }

    private Job takeUp(Job job) {
        Job recovered =
                Recovery.of(job, Optional.ofNullable(providers.get(job.order().provider())));
        if (!recovered.equals(job)) {
            journal.save(recovered);
        }
        return recovered;
    }

    /** Adds a listener; jobs from an earlier life of the program are told to it at {@link #start}. */
    public void addListener(JobListener listener) {
        listeners.add(listener);
    }

    /** All jobs as they stand, oldest first. */
    public List<Job> jobs() {
        synchronized (lock) {
            return List.copyOf(jobs.values());
        }
    }

    /**
     * Orders a clip. Before {@link #start} the job is written down and waits.
     *
     * @throws JournalException when the job cannot be written down; it then does not exist
     */
    public JobId order(JobOrder order) {
        Job job = new Job(JobId.create(), order, clock.instant(), 1, new JobState.Queued());
        record(job);
        dispatch();
        return job.id();
    }

    /**
     * Calls a job off. One that is being asked for just now is called off once the provider has answered; one whose
     * clip is just coming into its place still succeeds.
     *
     * @throws JournalException when that cannot be written down; the job then goes on waiting
     */
    public void cancel(JobId id) {
        CancelToken token = null;
        synchronized (lock) {
            Job job = jobs.get(id);
            if (job == null || job.state().isFinal()) {
                return;
            }
            Running run = running.get(id);
            if (run == null) {
                record(job.moveTo(new JobState.Cancelled()));
            } else {
                run.calledOff = true;
                token = run.token;
            }
        }
        if (token != null) {
            token.cancel();
        }
    }

    /** Begins a job anew that failed, was called off, or whose outcome is unknown: the user's word for it. */
    public void retry(JobId id) {
        synchronized (lock) {
            Job job = jobs.get(id);
            if (job == null
                    || !job.state().mayBecome(new JobState.Queued())
                    || !job.state().isFinal()) {
                return;
            }
            record(job.again());
        }
        dispatch();
    }

    /** Strikes a job off the list that has ended. Its clip and recipe stay. */
    public void dismiss(JobId id) {
        synchronized (lock) {
            Job job = jobs.get(id);
            if (job == null || !job.state().isFinal()) {
                return;
            }
            journal.delete(id);
            jobs.remove(id);
        }
        listeners.forEach(listener -> listener.removed(id));
    }

    /** Stops working. Jobs that run keep their state in the journal and are taken up by the next {@link #start}. */
    @Override
    public void close() {
        List<Running> stopping;
        synchronized (lock) {
            closed = true;
            stopping = List.copyOf(running.values());
        }
        stopping.forEach(run -> run.token.cancel());
        for (Running run : stopping) {
            run.awaitEnd();
        }
    }

    private void dispatch() {
        synchronized (lock) {
            if (closed || !started) {
                return;
            }
            List<Job> due = jobs.values().stream()
                    .filter(job -> canBegin(job.state()) && !running.containsKey(job.id()))
                    // What is with the provider already does not wait for a place.
                    .sorted(Comparator.comparing(job -> job.state() instanceof JobState.Queued))
                    .toList();
            due.forEach(this::startIfPlace);
        }
    }

    private static boolean canBegin(JobState state) {
        return state instanceof JobState.Queued
                || state instanceof JobState.Remote
                || state instanceof JobState.Downloading;
    }

    private void startIfPlace(Job job) {
        VideoProvider provider = providers.get(job.order().provider());
        if (provider == null) {
            return;
        }
        String id = job.order().provider();
        long busy =
                running.values().stream().filter(run -> run.provider.equals(id)).count();
        if (job.state() instanceof JobState.Queued && busy >= provider.profile().jobsAtOnce()) {
            return;
        }
        Running run = new Running(id);
        running.put(job.id(), run);
        run.thread = Thread.ofVirtual().name("job-" + job.id()).start(() -> run(job, provider, run));
    }

    private void run(Job job, VideoProvider provider, Running run) {
        try {
            work(job, provider, run);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "job " + job.id() + " broke", e);
            endBroken(job.id(), provider, e);
        } finally {
            synchronized (lock) {
                running.remove(job.id());
            }
            dispatch();
        }
    }

    private void work(Job job, VideoProvider provider, Running run) {
        try {
            new JobRun(provider, probe, clock, program, new Steps()).run(job, run.token);
        } catch (CancellationException e) {
            endCalledOff(job.id(), provider, run);
        }
    }

    /** A job that merely has to stop with the program keeps its state, and its clip with the provider. */
    private void endCalledOff(JobId id, VideoProvider provider, Running run) {
        if (!run.calledOff) {
            return;
        }
        JobState state = current(id).state();
        if (state instanceof JobState.Remote(var remote)) {
            provider.abandon(remote);
        } else if (state instanceof JobState.Downloading(var remote)) {
            provider.abandon(remote);
        }
        record(current(id).moveTo(new JobState.Cancelled()));
    }

    /** A defect of ours must not turn a paid job into a failed one: the answer may have been lost on the way back. */
    private void endBroken(JobId id, VideoProvider provider, Throwable e) {
        Job ended;
        synchronized (lock) {
            Job job = current(id);
            boolean mayBePaid = provider.profile().charges() && job.state() instanceof JobState.Submitting;
            JobState end =
                    mayBePaid ? new JobState.Unknown() : new JobState.Failed(new ProviderFault.ServerFault(reason(e)));
            if (!job.state().mayBecome(end)) {
                return;
            }
            ended = job.moveTo(end);
            saveIfPossible(ended);
            jobs.put(id, ended);
        }
        tell(ended);
    }

    /** The end counts even where it cannot be written down: the journal's last step is what the next start takes up. */
    private void saveIfPossible(Job ended) {
        try {
            journal.save(ended);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "the end of job " + ended.id() + " is not in the journal", e);
        }
    }

    private static Message reason(Throwable e) {
        return e instanceof Explained explained ? explained.message() : ProviderFault.ServerFault.UNEXPLAINED.message();
    }

    private Job current(JobId id) {
        synchronized (lock) {
            Job job = jobs.get(id);
            if (job == null) {
                throw new IllegalStateException("no job " + id);
            }
            return job;
        }
    }

    /** First the journal, then memory, then everybody else. */
    private void record(Job job) {
        synchronized (lock) {
            journal.save(job);
            jobs.put(job.id(), job);
        }
        tell(job);
    }

    private void tell(Job job) {
        listeners.forEach(listener -> listener.changed(job));
    }

    private final class Steps implements JobSteps {
        @Override
        public Job take(Job job, JobState next) {
            Job moved = job.moveTo(next);
            record(moved);
            return moved;
        }

        @Override
        public void fail(JobId id, ProviderFault fault) {
            record(current(id).moveTo(new JobState.Failed(fault)));
        }

        @Override
        public void progress(JobId id, JobProgress progress) {
            listeners.forEach(listener -> listener.progressed(id, progress));
        }
    }

    private static final class Running {
        private final String provider;
        private final CancelToken token = new CancelToken();
        private volatile boolean calledOff;
        private volatile @Nullable Thread thread;

        Running(String provider) {
            this.provider = provider;
        }

        void awaitEnd() {
            Thread waitedFor = thread;
            if (waitedFor == null) {
                return;
            }
            try {
                waitedFor.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
