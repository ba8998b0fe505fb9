package studio.slateroom.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import studio.slateroom.generation.RecipeJson;
import studio.slateroom.platform.Message;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.VideoProvider;
import tools.jackson.core.JacksonException;

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
            return with(
                    job,
                    new JobState.Failed(new ProviderFault.Invalid(
                            Message.of("job.fault.unknownProvider", job.order().provider()))));
        }
        return switch (job.state()) {
            case JobState.Uploading _ -> with(job, new JobState.Queued());
            case JobState.Submitting _ -> with(job, unanswered(provider.get()));
            case JobState.Downloading _
            when isHere(job) -> with(job, new JobState.Succeeded(job.order().target()));
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
        try {
            return Files.exists(target)
                    && RecipeJson.read(Files.readString(RecipeFile.beside(target)))
                            .job()
                            .equals(job.id().value());
        } catch (IOException | JacksonException | DateTimeException e) {
            return false;
        }
    }

    private static Job with(Job job, JobState state) {
        return new Job(job.id(), job.order(), job.created(), job.attempt(), state);
    }
}
