package studio.slateroom.jobs;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import studio.slateroom.generation.Recipe;
import studio.slateroom.generation.RecipeFile;
import studio.slateroom.generation.RecipeJson;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.MediaProbe;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.platform.AppInfo;
import studio.slateroom.platform.AtomicFiles;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.VideoProvider;

/** Takes one job from where it stands to its end. Each step is in the journal before the next begins. */
final class JobRun {

    private static final Logger LOG = System.getLogger(JobRun.class.getName());

    private final VideoProvider provider;
    private final MediaProbe probe;
    private final Clock clock;
    private final AppInfo program;
    private final JobSteps steps;

    JobRun(VideoProvider provider, MediaProbe probe, Clock clock, AppInfo program, JobSteps steps) {
        this.provider = provider;
        this.probe = probe;
        this.clock = clock;
        this.program = program;
        this.steps = steps;
    }

    /**
     * Runs until the job has ended.
     *
     * @param job queued, or with the provider since an earlier run
     * @throws CancellationException when the token was used; the job then stands as it stood
     */
    void run(Job job, CancelToken cancel) {
        try {
            Job submitted = job.state() instanceof JobState.Queued ? submit(job, cancel) : job;
            if (submitted.state() instanceof JobState.Remote(RemoteId remote)) {
                submitted = watch(submitted, remote, cancel);
            }
            if (submitted.state() instanceof JobState.Downloading(RemoteId remote)) {
                bring(submitted, remote, cancel);
            }
        } catch (ProviderException e) {
            LOG.log(Level.WARNING, "job " + job.id() + " failed", e);
            steps.fail(job.id(), e.fault());
        }
    }

    private Job submit(Job job, CancelToken cancel) throws ProviderException {
        Job uploading = steps.take(job, new JobState.Uploading());
        PreparedRequest prepared = provider.prepare(job.order().request(), cancel);
        cancel.check();
        Job submitting = steps.take(uploading, new JobState.Submitting());
        RemoteId remote = provider.submit(prepared);
        return steps.take(submitting, new JobState.Remote(remote));
    }

    private Job watch(Job job, RemoteId remote, CancelToken cancel) throws ProviderException {
        Instant begun = clock.instant();
        while (true) {
            cancel.check();
            switch (provider.state(remote)) {
                case RemoteState.Waiting() -> steps.progress(job.id(), new JobProgress(-1, Optional.empty()));
                case RemoteState.Working(double fraction) ->
                    steps.progress(job.id(), JobProgress.after(Duration.between(begun, clock.instant()), fraction));
                case RemoteState.Ready _ -> {
                    return steps.take(job, new JobState.Downloading(remote));
                }
                case RemoteState.Failed(ProviderFault fault) -> throw new ProviderException(fault);
                case RemoteState.Gone() -> throw new ProviderException(new ProviderFault.Expired());
            }
            cancel.await(provider.profile().pollInterval());
        }
    }

    /** The clip is only put into its place when it is whole, and never without its recipe. */
    private void bring(Job job, RemoteId remote, CancelToken cancel) throws ProviderException {
        Path target = job.order().target();
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            provider.fetch(
                    remote,
                    part,
                    fraction -> steps.progress(job.id(), new JobProgress(fraction, Optional.empty())),
                    cancel);
            probe.probe(part);
            AtomicFiles.write(RecipeFile.beside(target), RecipeJson.write(recipe(job)));
            AtomicFiles.publish(part, target);
            steps.take(job, new JobState.Succeeded(target));
        } catch (IOException e) {
            MediaFault fault = WriteFailure.of(e, target).fault();
            throw new ProviderException(new ProviderFault.Storage(fault.message()), e);
        } catch (MediaException e) {
            throw new ProviderException(new ProviderFault.ServerFault(e.message()), e);
        } finally {
            deleteQuietly(part);
        }
    }

    private Recipe recipe(Job job) {
        JobOrder order = job.order();
        return Recipe.of(order.clip(), job.id().value(), order.provider(), order.request(), clock.instant(), program);
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a half-made file stays behind: " + file.getFileName(), e);
        }
    }
}
