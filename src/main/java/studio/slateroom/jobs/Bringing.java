package studio.slateroom.jobs;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import studio.slateroom.generation.ClipBrief;
import studio.slateroom.generation.Recipe;
import studio.slateroom.generation.RecipeFile;
import studio.slateroom.generation.RecipeJson;
import studio.slateroom.media.LastFrame;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.platform.AtomicFiles;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.Usd;
import studio.slateroom.provider.Patience;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.Receipt;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.VideoProvider;

/** Brings a finished clip home. It is only put into its place when it is whole, and never without its recipe. */
final class Bringing {

    private static final Logger LOG = System.getLogger(Bringing.class.getName());

    private final VideoProvider provider;
    private final JobTools tools;
    private final Steps steps;

    Bringing(VideoProvider provider, JobTools tools, Steps steps) {
        this.provider = provider;
        this.tools = tools;
        this.steps = steps;
    }

    /**
     * Brings the clip of a job that is downloading, to its end.
     *
     * @throws java.util.concurrent.CancellationException when cancelled; the job then stands as it stood
     */
    void bring(Job job, Patience patience, CancelToken cancel) {
        Path target = job.order().target();
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        Claim claim = job.state().claim().orElseThrow();
        Optional<Usd> cost = job.state() instanceof JobState.Downloading(Claim _, Optional<Receipt> receipt)
                ? receipt.map(Receipt::cost)
                : Optional.empty();
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            patience.until(() -> fetch(job, claim.remote(), part, cancel));
            bringLastFrame(job, claim.remote(), part, cancel);
            AtomicFiles.write(RecipeFile.beside(target), RecipeJson.write(recipe(job, cost)));
            AtomicFiles.publish(part, target);
            steps.keep(job, new JobState.Succeeded(target, cost));
            provider.abandon(claim.remote());
        } catch (IOException e) {
            fail(job, new ProviderException(storage(e, target), e), claim);
        } catch (ProviderException e) {
            fail(job, e, claim);
        } finally {
            deleteQuietly(part);
        }
    }

    /**
     * Whether a clip can be put into its place, before it is bought.
     *
     * @throws ProviderException when it cannot
     */
    static void checkTarget(Path target) throws ProviderException {
        Path folder = target.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".slateroom", ".part"));
        } catch (IOException e) {
            throw new ProviderException(storage(e, target), e);
        }
    }

    private static ProviderFault storage(IOException e, Path target) {
        return new ProviderFault.Storage(WriteFailure.of(e, target).fault().message());
    }

    /** A file that is no clip has broken on its way and is fetched again. */
    private Path fetch(Job job, RemoteId remote, Path part, CancelToken cancel) throws ProviderException {
        provider.fetch(
                remote,
                part,
                fraction -> steps.progress(job.id(), new JobProgress(fraction, Optional.empty())),
                cancel);
        try {
            tools.probe().probe(part);
            return part;
        } catch (MediaException e) {
            throw new ProviderException(new ProviderFault.ServerFault(e.message()), e);
        }
    }

    private void fail(Job job, ProviderException e, Claim claim) {
        LOG.log(Level.WARNING, "the clip of job " + job.id() + " could not be brought", e);
        Optional<Claim> held = provider.profile().charges() ? Optional.of(claim) : Optional.empty();
        steps.take(job, new JobState.Failed(e.fault(), held));
    }

    /** A paid clip does not fail because its still is missing; it can be taken out of the clip at any time. */
    private void bringLastFrame(Job job, RemoteId remote, Path clip, CancelToken cancel) {
        boolean wanted = tools.brief(job.order().request())
                .filter(ClipBrief::returnsLastFrame)
                .isPresent();
        if (!wanted) {
            return;
        }
        Path still = LastFrame.beside(job.order().target());
        try {
            if (!provider.fetchLastFrame(remote, still, cancel)) {
                LastFrame.take(tools.pictures(), clip, still);
            }
        } catch (ProviderException | MediaException | IOException e) {
            LOG.log(Level.WARNING, "the last frame of job " + job.id() + " is missing", e);
            takeFromClip(job, clip, still);
        }
    }

    private void takeFromClip(Job job, Path clip, Path still) {
        try {
            LastFrame.take(tools.pictures(), clip, still);
        } catch (MediaException | IOException e) {
            LOG.log(Level.WARNING, "the clip of job " + job.id() + " gives no last frame", e);
        }
    }

    private Recipe recipe(Job job, Optional<Usd> cost) {
        JobOrder order = job.order();
        return Recipe.of(
                        order.clip(),
                        job.id().value(),
                        order.provider(),
                        order.request(),
                        tools.clock().instant(),
                        tools.program())
                .withCost(cost);
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a half-made file stays behind: " + file.getFileName(), e);
        }
    }
}
