package studio.slateroom.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import studio.slateroom.generation.RecipeFile;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.Receipt;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.VideoProvider;

/** What becomes of a job that the program's end, or its death, or a defect has interrupted. */
final class Recovery {

    private Recovery() {}

    /**
     * The job as it is to be taken up.
     *
     * @param provider who was to make it, if the program still knows it
     */
    static Job of(Job job, Optional<VideoProvider> provider, Instant now) {
        if (job.state().isFinal()) {
            return job;
        }
        if (provider.isEmpty()) {
            ProviderFault fault = new ProviderFault.Invalid(
                    Message.of("job.fault.unknownProvider", job.order().provider()));
            return job.moveTo(new JobState.Failed(fault, job.state().claim()));
        }
        return switch (job.state()) {
            case JobState.Uploading _ -> job.moveTo(new JobState.Queued());
            case JobState.Submitting _ -> job.moveTo(unanswered(job, provider.get(), now));
            case JobState.Downloading(Claim _, Optional<Receipt> receipt)
            when isHere(job) -> job.moveTo(new JobState.Succeeded(job.order().target(), receipt.map(Receipt::cost)));
            default -> job;
        };
    }

    /** How a job ends that a defect of ours has broken: what is ordered stays claimed, what may have been is unknown. */
    static JobState broken(Job job, VideoProvider provider, Instant now, Throwable defect) {
        boolean charges = provider.profile().charges();
        if (charges && job.state() instanceof JobState.Submitting) {
            return unanswered(job, provider, now);
        }
        Message reason = defect instanceof Explained explained
                ? explained.message()
                : ProviderFault.ServerFault.UNEXPLAINED.message();
        return new JobState.Failed(
                new ProviderFault.ServerFault(reason), charges ? job.state().claim() : Optional.empty());
    }

    /**
     * What becomes of an order without an answer. Only what cannot have cost anything may be called a failure, and a
     * clip that has arrived all the same is not lost.
     */
    static JobState unanswered(Job job, VideoProvider provider, Instant now) {
        Optional<RemoteId> arrived = provider.find(job.orderName());
        if (arrived.isPresent()) {
            return new JobState.Remote(new Claim(arrived.get(), now));
        }
        boolean charges = provider.profile().charges();
        return charges && job.state() instanceof JobState.Submitting(Optional<Usd> before)
                ? new JobState.Unknown(before, Optional.empty())
                : new JobState.Failed(new ProviderFault.Expired());
    }

    /** The program may have died after the clip came into its place and before that was written down. */
    private static boolean isHere(Job job) {
        Path target = job.order().target();
        return Files.exists(target)
                && RecipeFile.of(target)
                        .filter(recipe -> recipe.job().equals(job.id().value()))
                        .isPresent();
    }
}
