package studio.slateroom.jobs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import studio.slateroom.generation.RecipeFile;
import studio.slateroom.platform.Message;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.VideoProvider;

/** What becomes of a job that the program's end, or its death, has interrupted. */
final class Recovery {

    private Recovery() {}

    /**
     * The job as it is to be taken up.
     *
     * @param provider who was to make it, if the program still knows it
     */
    static Job of(Job job, Optional<VideoProvider> provider) {
        if (job.state().isFinal()) {
            return job;
        }
        if (provider.isEmpty()) {
            return job.moveTo(new JobState.Failed(new ProviderFault.Invalid(
                    Message.of("job.fault.unknownProvider", job.order().provider()))));
        }
        return switch (job.state()) {
            case JobState.Uploading _ -> job.moveTo(new JobState.Queued());
            case JobState.Submitting _ -> job.moveTo(unanswered(provider.get()));
            case JobState.Downloading _
            when isHere(job) -> job.moveTo(new JobState.Succeeded(job.order().target()));
            default -> job;
        };
    }

    /** Only what cannot have cost anything may be called a failure. */
    private static JobState unanswered(VideoProvider provider) {
        return provider.profile().charges() ? new JobState.Unknown() : new JobState.Failed(new ProviderFault.Expired());
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
