package studio.slateroom.jobs;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.VideoProvider;

/** The threads that jobs run on: who may begin, and what becomes of a job whose run ends early. */
final class Dispatcher implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Dispatcher.class.getName());

    private final Map<String, VideoProvider> providers;
    private final JobTools tools;
    private final JobTable table;
    private final Pauses pauses;
    private final Map<JobId, Running> running = new HashMap<>();
    private boolean started;
    private boolean closed;

    Dispatcher(Map<String, VideoProvider> providers, JobTools tools, JobTable table) {
        this.providers = providers;
        this.tools = tools;
        this.table = table;
        this.pauses = new Pauses(
                tools.clock(), pause -> table.listeners().forEach(listener -> listener.paused(pause)), this::dispatch);
    }

    /** Begins to work. */
    void start() {
        synchronized (table) {
            started = true;
        }
        dispatch();
    }

    Pauses pauses() {
        return pauses;
    }

    /** Calls a job off that has not ended: at once where it does not run, else as soon as it can be. */
    void callOff(JobId id) {
        Optional<Running> run;
        Optional<Job> ended = Optional.empty();
        synchronized (table) {
            run = Optional.ofNullable(running.get(id));
            if (run.isPresent()) {
                run.get().calledOff = true;
            } else {
                ended = table.write(id, this::calledOff);
            }
        }
        ended.ifPresent(table::tell);
        run.ifPresent(going -> going.token.cancel());
    }

    @Override
    public void close() {
        List<Running> stopping;
        synchronized (table) {
            closed = true;
            stopping = List.copyOf(running.values());
        }
        pauses.close();
        stopping.forEach(run -> run.token.cancel());
        stopping.forEach(Running::awaitEnd);
    }

    /** Begins what can begin now. */
    void dispatch() {
        synchronized (table) {
            if (closed || !started) {
                return;
            }
            List<Job> due = table.all().stream()
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
        String id = job.order().provider();
        VideoProvider provider = providers.get(id);
        if (provider == null) {
            return;
        }
        long busy =
                running.values().stream().filter(run -> run.provider.equals(id)).count();
        boolean full = busy >= provider.profile().jobsAtOnce() || pauses.holds(id);
        if (job.state() instanceof JobState.Queued && full) {
            return;
        }
        Running run = new Running(id);
        running.put(job.id(), run);
        run.thread = Thread.ofVirtual().name("job-" + job.id()).start(() -> run(job, provider, run));
    }

    private void run(Job job, VideoProvider provider, Running run) {
        try {
            new JobRun(provider, tools, new Steps(table, pauses, provider)).run(job, run.token);
        } catch (CancellationException e) {
            LOG.log(Level.DEBUG, "job {0} was stopped", job.id());
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "job " + job.id() + " broke", e);
            table.writeOrKeep(job.id(), now -> broken(now, provider, e)).ifPresent(table::tell);
        } finally {
            leave(job.id(), provider, run);
            dispatch();
        }
    }

    /**
     * Ends a run. A job that was called off meanwhile ends with it, in one step, so that it cannot begin again in
     * between; one that merely has to stop with the program keeps its state, and its clip with the provider.
     */
    private void leave(JobId id, VideoProvider provider, Running run) {
        Optional<Claim> held;
        Optional<Job> ended;
        synchronized (table) {
            held = table.current(id).state().claim();
            ended = run.calledOff ? table.writeOrKeep(id, this::calledOff) : Optional.empty();
            running.remove(id);
        }
        if (ended.isPresent() && !provider.profile().charges()) {
            held.ifPresent(claim -> provider.abandon(claim.remote()));
        }
        ended.ifPresent(table::tell);
    }

    private Optional<Job> calledOff(Job job) {
        VideoProvider provider = providers.get(job.order().provider());
        boolean goesOn = provider != null && provider.profile().charges();
        JobState end = new JobState.Cancelled(goesOn ? job.state().claim() : Optional.empty());
        return job.state().isFinal() || !job.state().mayBecome(end) ? Optional.empty() : Optional.of(job.moveTo(end));
    }

    /** A defect of ours must not turn a paid job into a failed one: the answer may have been lost on the way back. */
    private Optional<Job> broken(Job job, VideoProvider provider, Throwable e) {
        JobState end = Recovery.broken(job, provider, tools.clock().instant(), e);
        return job.state().mayBecome(end) ? Optional.of(job.moveTo(end)) : Optional.empty();
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
