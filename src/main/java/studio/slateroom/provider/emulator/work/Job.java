package studio.slateroom.provider.emulator.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** One order on its way. */
public final class Job {

    private final JobOrder order;
    private final CompletableFuture<JobStage> end = new CompletableFuture<>();
    private volatile JobStage stage;

    Job(JobOrder order, JobStage stage) {
        this.order = order;
        this.stage = stage;
        moveTo(stage);
    }

    /** What stands fast about it. */
    public JobOrder order() {
        return order;
    }

    /** How far it is. */
    public JobStage stage() {
        return stage;
    }

    /**
     * Waits for its end.
     *
     * @throws CancellationException when the server closes before
     */
    public JobStage await() {
        return end.join();
    }

    void moveTo(JobStage next) {
        stage = next;
        if (next.isFinal()) {
            end.complete(next);
        }
    }

    /** Lets those go who wait for it. */
    void letGo() {
        end.cancel(false);
    }
}
