package studio.slateroom.provider.animatic.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.Admission;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.animatic.Faults;
import studio.slateroom.provider.animatic.MediaTools;
import studio.slateroom.provider.animatic.PieceFrames;
import studio.slateroom.provider.animatic.Shelf;
import studio.slateroom.provider.animatic.WorkFolder;
import studio.slateroom.provider.animatic.board.BoardPlanner;
import studio.slateroom.provider.animatic.board.Storyboard;
import studio.slateroom.provider.animatic.frame.ShotPanel;
import studio.slateroom.provider.live.LiveDraft;
import studio.slateroom.provider.live.LiveDrafts;

/**
 * The local engine following a script. It keeps the pieces and sounds of drafts on disk and the panels of shots in
 * memory, both bounded; all of it goes when it is closed, or when the next process finds that this one has died.
 */
public final class LiveAnimatic implements LiveDrafts {

    /** Some ten minutes of drafts. */
    private static final long MOST_BYTES = 128L << 20;

    /** At some 10 MB with what lenses and light need; what moves the play head to and fro over a cut. */
    private static final int FRAMES = 3;

    /** After so long without a change or a still, the memory is worth more: some 25 MB with the sample project. */
    private static final Duration QUIET = Duration.ofSeconds(20);

    /** The player may still read the clip before the newest. */
    private static final int CLIPS = 3;

    private final ModelCatalog catalog;
    private final MediaTools media;
    private final Executor renderers;
    private final Executor stills;
    private final WorkFolder folder;
    private final CheckedFiles files;
    private final Shelf<ShotPanel> panels = Shelf.ofPanels();
    private final Shelf<PieceFrames> frames = new Shelf<>(FRAMES, _ -> 1, PieceFrames::close);
    private final Quiet quiet;
    private final CancelToken closing = new CancelToken();
    private final Deque<Path> clips = new ArrayDeque<>();
    private final long mostBytes;
    private @Nullable Workplace workplace;
    private volatile @Nullable AnimaticDraft current;

    /** Where files are made. */
    private record Workplace(Path folder, Makings makings) {}

    /**
     * An engine that has done nothing yet.
     *
     * @param renderers the threads that make pieces; as they are busy for long, they should stand back behind others
     * @param stills a single thread that makes single frames
     * @param shared where files lie while the engine lives; several processes may share it
     */
    public LiveAnimatic(ModelCatalog catalog, MediaTools media, Executor renderers, Executor stills, Path shared) {
        this(catalog, media, renderers, stills, shared, MOST_BYTES);
    }

    /** The same with another bound. */
    LiveAnimatic(
            ModelCatalog catalog, MediaTools media, Executor renderers, Executor stills, Path shared, long mostBytes) {
        this.catalog = catalog;
        this.media = media;
        this.renderers = renderers;
        this.stills = stills;
        this.folder = new WorkFolder(shared);
        this.files = new CheckedFiles(media.probe());
        this.mostBytes = mostBytes;
        this.quiet = new Quiet(
                QUIET,
                (delay, action) -> CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, stills)
                        .execute(action),
                System::nanoTime,
                this::letGo);
    }

    @Override
    public LiveDraft turnTo(GenerationRequest request) throws ProviderException {
        VideoModel model = Admission.check(catalog, request);
        try {
            files.check(model, request);
            // Where the seed is left to chance, a draft that changed with every letter would be of no use.
            return turnTo(BoardPlanner.plan(model, request, 0, DraftSize::of, media.probe())
                    .captioned(media.speech(), closing));
        } catch (MediaException e) {
            throw new ProviderException(Faults.of(e.fault()), e);
        }
    }

    private synchronized LiveDraft turnTo(Storyboard board) throws MediaException {
        closing.check();
        DraftContent content = DraftContent.of(board);
        AnimaticDraft last = current;
        if (last != null && !last.isSuperseded() && last.content().equals(content)) {
            return last;
        }
        Makings makings = workplace().makings();
        if (last != null) {
            last.supersede();
        }
        makings.want(content.keys());
        AnimaticDraft draft = new AnimaticDraft(this, board, content, makings);
        current = draft;
        return draft;
    }

    @Override
    public void rest() {
        AnimaticDraft last = current;
        if (last != null) {
            last.supersede();
        }
        if (!closing.isCancelled()) {
            // Elsewhere, as the lock may be held by who looks at files.
            stills.execute(() -> restFrom(last));
        }
    }

    private void letGo() {
        frames.clear();
        panels.clear();
        // So that the memory goes back to the system, although nothing more is allocated for a while. The studio's JVM
        // does it beside the program's work.
        System.gc();
    }

    /** Ends what was being made for a draft, unless a newer one has meanwhile taken its place. */
    private synchronized void restFrom(@Nullable AnimaticDraft last) {
        if (Objects.equals(current, last)) {
            quieten();
            frames.clear();
        }
    }

    private void quieten() {
        AnimaticDraft last = current;
        if (last != null) {
            last.supersede();
            current = null;
        }
        if (workplace != null) {
            workplace.makings().want(List.of());
        }
        panels.clear();
    }

    @Override
    public synchronized void close() {
        quieten();
        closing.cancel();
        folder.close();
    }

    /** Ends what reads films for stills, since those outlive the draft that they were made for. */
    CancelToken closing() {
        return closing;
    }

    MediaTools media() {
        return media;
    }

    Executor stills() {
        return stills;
    }

    /** The panels of the shots that were drawn last. */
    Shelf<ShotPanel> panels() {
        quiet.broken();
        return panels;
    }

    /** The frames of the shots that stills were made of last; only the stills' thread looks at them. */
    Shelf<PieceFrames> frames() {
        quiet.broken();
        return frames;
    }

    /** Where a new clip can be made. */
    synchronized Path newClip() throws MediaException {
        return workplace().folder().resolve("clip-" + System.nanoTime() + ".mp4");
    }

    /** Keeps a clip that has been made; the oldest one goes. */
    synchronized void keep(Path clip) {
        clips.add(clip);
        if (clips.size() > CLIPS) {
            WorkFolder.remove(clips.remove());
        }
    }

    private Workplace workplace() throws MediaException {
        Workplace place = workplace;
        if (place == null) {
            Path own = folder.forClip();
            place = new Workplace(own, new Makings(own, renderers, mostBytes));
            workplace = place;
        }
        return place;
    }
}
