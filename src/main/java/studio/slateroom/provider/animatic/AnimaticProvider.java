package studio.slateroom.provider.animatic;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.FileCheck;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.Admission;
import studio.slateroom.provider.LocalCopy;
import studio.slateroom.provider.PreparedRequest;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.ProviderFault;
import studio.slateroom.provider.ProviderProfile;
import studio.slateroom.provider.RemoteId;
import studio.slateroom.provider.RemoteState;
import studio.slateroom.provider.VideoProvider;
import studio.slateroom.provider.animatic.board.BoardPlanner;
import studio.slateroom.provider.animatic.board.Storyboard;
import studio.slateroom.provider.animatic.frame.ShotPanel;

/** Makes clips on this machine, for nothing. Its ids hold for as long as the process lives. */
public final class AnimaticProvider implements VideoProvider, AutoCloseable {

    /** The provider's name in the journal and in recipes. */
    public static final String ID = "animatic";

    /** How many clips that have ended wait to be fetched; then the oldest goes. */
    static final int ENDED_KEPT = 8;

    /** So soon after its end a clip is fetched. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(40);

    private static final ProviderProfile PROFILE = new ProviderProfile(ID, false, 1, LOOK_AGAIN);

    private final ModelCatalog catalog;
    private final MediaTools media;
    private final Workers workers;
    private final WorkFolder folder;
    private final Shelf<ShotPanel> panels;
    private final RenderJobs jobs = new RenderJobs(ENDED_KEPT);

    /**
     * A provider that works in a folder.
     *
     * @param panels where clips leave what their cameras look at
     * @param shared where half-made clips lie; several processes may share it, and it is made with the first clip
     */
    public AnimaticProvider(
            ModelCatalog catalog, MediaTools media, Workers workers, Shelf<ShotPanel> panels, Path shared) {
        this.catalog = catalog;
        this.media = media;
        this.workers = workers;
        this.panels = panels;
        this.folder = new WorkFolder(shared);
    }

    @Override
    public ProviderProfile profile() {
        return PROFILE;
    }

    @Override
    public PreparedRequest prepare(GenerationRequest request, CancelToken cancel) throws ProviderException {
        VideoModel model = Admission.check(catalog, request);
        try {
            FileCheck check = new FileCheck(media.probe());
            List<Parallel.Task> checks = Attachment.of(model, request).stream()
                    .<Parallel.Task>map(attachment -> () -> check.check(attachment.file(), attachment.kind()))
                    .toList();
            Parallel.run(checks, workers, cancel);
        } catch (MediaException e) {
            throw new ProviderException(Faults.of(e.fault()), e);
        }
        Map<String, URI> addresses = new HashMap<>();
        request.files().forEach(file -> addresses.put(file.sha256(), file.path().toUri()));
        return new PreparedRequest(request, addresses);
    }

    @Override
    public RemoteId submit(PreparedRequest prepared) throws ProviderException {
        RemoteId id = new RemoteId(UUID.randomUUID().toString());
        try {
            CancelToken cancel = new CancelToken();
            Storyboard board = storyboard(prepared.request(), cancel);
            ClipRenderer renderer = new ClipRenderer(board, media, workers, panels, cancel);
            RenderJob job = new RenderJob(renderer, board.frames(), folder.forClip(), cancel, () -> jobs.ended(id));
            jobs.add(id, job);
            workers.executor().execute(job);
            return id;
        } catch (MediaException e) {
            throw new ProviderException(Faults.of(e.fault()), e);
        } catch (RejectedExecutionException e) {
            jobs.remove(id).ifPresent(RenderJob::abandon);
            throw new ProviderException(new ProviderFault.Expired(), e);
        }
    }

    @Override
    public RemoteState state(RemoteId id, CancelToken cancel) {
        return jobs.find(id).map(RenderJob::state).orElseGet(RemoteState.Gone::new);
    }

    @Override
    public void fetch(RemoteId id, Path target, DoubleConsumer progress, CancelToken cancel) throws ProviderException {
        RenderJob job = jobs.find(id)
                .filter(found -> found.state() instanceof RemoteState.Ready)
                .orElseThrow(() -> new ProviderException(new ProviderFault.Expired()));
        try {
            LocalCopy.write(job.clip(), target, progress, cancel);
        } catch (IOException e) {
            throw new ProviderException(Faults.of(WriteFailure.of(e, target).fault()), e);
        }
    }

    @Override
    public void abandon(RemoteId id) {
        jobs.remove(id).ifPresent(RenderJob::abandon);
    }

    /** Abandons all clips and removes the work folder. */
    @Override
    public void close() {
        jobs.removeAll().forEach(RenderJob::abandon);
        folder.close();
    }

    private Storyboard storyboard(GenerationRequest request, CancelToken cancel)
            throws ProviderException, MediaException {
        return BoardPlanner.plan(
                        Admission.model(catalog, request),
                        request,
                        ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE),
                        UnaryOperator.identity(),
                        media.probe())
                .captioned(media.speech(), cancel);
    }
}
