package studio.slateroom.jobs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.VideoProvider;

/**
 * All jobs, and the threads that they run on: one virtual thread a job, as many at once as their provider bears, first
 * come first served unless the user says otherwise. May be called from any thread; nothing here waits for a job.
 */
public final class JobQueue implements AutoCloseable {

    private final Map<String, VideoProvider> providers = new HashMap<>();
    private final JobTools tools;
    private final JobTable table;
    private final Dispatcher dispatcher;

    /**
     * A queue that does nothing before {@link #start}.
     *
     * @param providers who may make clips
     */
    public JobQueue(List<? extends VideoProvider> providers, JobJournal journal, JobTools tools) {
        providers.forEach(provider -> this.providers.put(provider.profile().id(), provider));
        this.tools = tools;
        this.table = new JobTable(journal);
        this.dispatcher = new Dispatcher(this.providers, tools, table);
    }

    /**
     * Takes up the journal's jobs where they stood and begins to work.
     *
     * @throws JournalException when the journal cannot be read; nothing runs then
     */
    public void start() {
        table.load(job -> Recovery.of(
                job,
                Optional.ofNullable(providers.get(job.order().provider())),
                tools.clock().instant()));
        dispatcher.start();
    }

    /** Begins to work on what is ordered from now on, and leaves the journal's jobs to whoever takes them up. */
    public void startAfresh() {
        dispatcher.start();
    }

    /** Adds a listener; jobs from an earlier life of the program are told to it at {@link #start}. */
    public void addListener(JobListener listener) {
        table.addListener(listener);
    }

    /** All jobs as they stand, in their order. */
    public List<Job> jobs() {
        return table.all();
    }

    /**
     * Orders a clip. Before {@link #start} the job is written down and waits.
     *
     * @throws JournalException when the job cannot be written down; it then does not exist
     */
    public JobId order(JobOrder order) {
        Job job = new Job(JobId.create(), order, tools.clock().instant(), 1, new JobState.Queued());
        table.record(job);
        dispatcher.dispatch();
        return job.id();
    }

    /**
     * Calls a job off. One that is being asked for just now is called off once the provider has answered; one whose
     * clip is just coming into its place still succeeds. What a provider that charges has begun it goes on making, and
     * the job keeps the claim to it.
     *
     * @throws JournalException when that cannot be written down; the job then goes on waiting
     */
    public void cancel(JobId id) {
        dispatcher.callOff(id);
    }

    /** Orders a job anew that failed, was called off, or whose outcome is unknown: the user's word for it. */
    public void retry(JobId id) {
        move(id, Job::orderedAgain);
    }

    /** Asks once more for the clip of a job that has ended without it, though it was ordered. Buys nothing. */
    public void checkAgain(JobId id) {
        move(id, job -> job.state().claim().map(claim -> job.moveTo(new JobState.Remote(claim))));
    }

    /**
     * The user has found the clip of a job whose outcome was unknown, under this name at the provider's. Waits for the
     * provider.
     *
     * @throws ProviderException when it knows no such clip or cannot be asked; the job then stays as it is
     */
    public void claim(JobId id, RemoteId remote) throws ProviderException {
        VideoProvider provider = providers.get(table.current(id).order().provider());
        if (provider != null) {
            Claim claim = Claim.found(provider, remote, tools.clock().instant());
            move(id, job -> job.found(claim));
        }
    }

    /** The user says that the clip of a job whose outcome was unknown was not ordered; it counts as called off. */
    public void notBought(JobId id) {
        move(id, job -> {
            Optional<Job> settled = job.notBought();
            settled.ifPresent(_ -> tools.guard().strike(id.value(), job.attempt()));
            return settled;
        });
    }

    /**
     * Asks for the balance, as evidence for a job whose outcome is unknown. Waits for the provider.
     *
     * @throws ProviderException when it cannot be asked
     */
    public void weigh(JobId id) throws ProviderException {
        Job asked = table.current(id);
        VideoProvider provider = providers.get(asked.order().provider());
        if (provider != null && asked.state() instanceof JobState.Unknown) {
            Optional<Usd> balance = provider.balance(new CancelToken());
            // Meanwhile the user may have said what became of it.
            move(id, job -> job.attempt() == asked.attempt() ? job.weighed(balance) : Optional.empty());
        }
    }

    /** Moves a waiting job so many places towards the front, or back where negative, among those that wait. */
    public void moveUp(JobId id, int places) {
        synchronized (table) {
            List<JobId> waiting = new ArrayList<>(table.all().stream()
                    .filter(job -> job.state() instanceof JobState.Queued)
                    .map(Job::id)
                    .toList());
            int from = waiting.indexOf(id);
            if (from < 0) {
                return;
            }
            int to = Math.clamp((long) from - places, 0, waiting.size() - 1);
            Collections.rotate(waiting.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
            table.reorder(waiting);
        }
    }

    /** Strikes a job off the list that has ended, unless its clip may be lost with it. Clip and recipe stay. */
    public void dismiss(JobId id) {
        table.removeIf(id, Job::canDismiss);
    }

    /** Stops working. Jobs that run keep their state in the journal and are taken up by the next {@link #start}. */
    @Override
    public void close() {
        dispatcher.close();
    }

    private void move(JobId id, JobTable.Step step) {
        table.step(id, job -> job.state().isFinal() ? step.of(job) : Optional.empty());
        dispatcher.dispatch();
    }
}
