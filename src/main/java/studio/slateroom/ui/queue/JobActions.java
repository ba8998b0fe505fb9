package studio.slateroom.ui.queue;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.slateroom.jobs.Claim;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Texts;
import studio.slateroom.provider.FaultAction;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.ui.fx.UiTasks;

/** What can be done about jobs. The queue writes to the disk, so that all of it happens off the UI thread. */
public final class JobActions {

    private final JobQueue queue;
    private final JobPlaces places;
    private final SilentCopy silent;
    private final UiTasks tasks;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<String>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Actions on a queue. */
    public JobActions(JobQueue queue, JobPlaces places, SilentCopy silent, UiTasks tasks, Texts texts) {
        this.queue = queue;
        this.places = places;
        this.silent = silent;
        this.tasks = tasks;
        this.texts = texts;
    }

    /** Why the last thing that was asked of the queue did not happen; empty when it did. */
    public ReadOnlyObjectProperty<Optional<String>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Calls a job off. */
    public void cancel(Job job) {
        ask(() -> queue.cancel(job.id()));
    }

    /** Strikes a job off the list. */
    public void dismiss(Job job) {
        ask(() -> queue.dismiss(job.id()));
    }

    /** Orders a job anew. */
    public void retry(Job job) {
        ask(() -> queue.retry(job.id()));
    }

    /** Moves a waiting job so many places towards the front, or back where negative. */
    public void moveUp(Job job, int steps) {
        ask(() -> queue.moveUp(job.id(), steps));
    }

    /** Does what a fault asks for. */
    public void remedy(Job job, FaultAction action) {
        switch (action) {
            case OPEN_KEY_SETTINGS -> places.openKeySettings();
            case OPEN_LIMITS -> places.openLimits();
            case TOP_UP -> places.openService();
            case EDIT_CLIP -> places.editClip(job);
            case RETRY -> retry(job);
            case CHECK_AGAIN -> ask(() -> queue.checkAgain(job.id()));
            case RETRY_WITHOUT_SOUND -> ask(() -> retryWithoutSound(job));
        }
    }

    /** Opens the service's own site. */
    public void openService() {
        places.openService();
    }

    /**
     * Looks at the balance again, as evidence for a job whose outcome is not known.
     *
     * @param done is called on the UI thread, whatever comes of it
     */
    public void weigh(Job job, Runnable done) {
        tasks.run(
                () -> {
                    queue.weigh(job.id());
                    return job;
                },
                _ -> {
                    fault.set(Optional.empty());
                    done.run();
                },
                e -> {
                    tell(e);
                    done.run();
                });
    }

    /** The same where nobody has asked for it, so that nobody is told when it does not work. */
    void weighQuietly(Job job) {
        tasks.run(
                () -> {
                    queue.weigh(job.id());
                    return job;
                },
                _ -> {},
                _ -> {});
    }

    /** The user has found the clip under this request id; whether that can be one. */
    public boolean claim(Job job, String requestId) {
        Optional<RemoteId> id = Claim.requestId(requestId);
        id.ifPresent(remote -> ask(() -> queue.claim(job.id(), remote)));
        return id.isPresent();
    }

    /** The user says that a job was not bought. */
    public void notBought(Job job) {
        ask(() -> queue.notBought(job.id()));
    }

    /** The copy takes the job's place, and with it the job is gone for a second press. */
    private synchronized void retryWithoutSound(Job job) {
        Optional<JobOrder> copy = queue.jobs().contains(job) ? silent.of(job.order()) : Optional.empty();
        copy.ifPresent(order -> {
            queue.order(order);
            queue.dismiss(job.id());
        });
    }

    private void ask(Action action) {
        tasks.run(
                () -> {
                    action.run();
                    return Boolean.TRUE;
                },
                _ -> fault.set(Optional.empty()),
                this::tell);
    }

    private void tell(Exception e) {
        fault.set(Optional.of(texts.get(Explained.of(e, "queue.fault.broken"))));
    }

    /** Something that is asked of the queue. */
    @FunctionalInterface
    private interface Action {
        void run() throws Exception;
    }
}
