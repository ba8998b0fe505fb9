package studio.slateroom.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import studio.slateroom.cli.report.ProgressLine;
import studio.slateroom.cli.service.CliServices;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.jobs.Job;
import studio.slateroom.jobs.JobId;
import studio.slateroom.jobs.JobListener;
import studio.slateroom.jobs.JobOrder;
import studio.slateroom.jobs.JobProgress;
import studio.slateroom.jobs.JobQueue;
import studio.slateroom.jobs.JobState;
import studio.slateroom.jobs.JobTools;
import studio.slateroom.jobs.MemoryJobJournal;
import studio.slateroom.jobs.spending.MemorySpendLedger;
import studio.slateroom.jobs.spending.SpendGuard;
import studio.slateroom.jobs.spending.SpendLimits;
import studio.slateroom.platform.Message;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.VideoProvider;

/** Runs one job through the same queue as the studio's and waits for it. */
final class DirectRun {

    private final CliServices services;
    private final ProgressLine line;

    DirectRun(CliServices services, ProgressLine line) {
        this.services = services;
        this.line = line;
    }

    /**
     * Makes the clip.
     *
     * @throws CommandFailure with the reason when there is none
     */
    void run(GenerationRequest request, Path target) throws CommandFailure {
        VideoProvider provider = services.provider();
        Ending ending = new Ending(new CompletableFuture<>(), line);
        JobState reached;
        JobTools tools = new JobTools(
                services.catalog(),
                services.probe(),
                services.pictures(),
                new SpendGuard(new MemorySpendLedger(), () -> SpendLimits.NONE, services.clock()),
                services.clock(),
                services.program());
        try (JobQueue queue = new JobQueue(List.of(provider), new MemoryJobJournal(), tools)) {
            queue.addListener(ending);
            queue.start();
            queue.order(new JobOrder("", "", provider.profile().id(), request, target));
            reached = ending.state().join();
        }
        line.end();
        switch (reached) {
            case JobState.Succeeded _ -> {}
            case JobState.Failed(ProviderFault.Invalid(Message reason), var _) -> throw CommandFailure.badInput(reason);
            case JobState.Failed(ProviderFault.Storage(Message reason), var _) -> throw CommandFailure.badInput(reason);
            case JobState.Failed(ProviderFault fault, var _) -> throw CommandFailure.failed(fault.message());
            default -> throw CommandFailure.failed(Message.of("cli.render.cancelled"));
        }
    }

    private record Ending(CompletableFuture<JobState> state, ProgressLine line) implements JobListener {
        @Override
        public void changed(Job job) {
            if (job.state().isFinal()) {
                state.complete(job.state());
            }
        }

        @Override
        public void progressed(JobId id, JobProgress progress) {
            line.show(progress);
        }

        @Override
        public void removed(JobId id) {
            // Nobody strikes the only job off.
        }
    }
}
