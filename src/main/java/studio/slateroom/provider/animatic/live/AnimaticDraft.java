package studio.slateroom.provider.animatic.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.ClipPlan;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.ProviderException;
import studio.slateroom.provider.animatic.Faults;
import studio.slateroom.provider.animatic.MediaTools;
import studio.slateroom.provider.animatic.PieceFrames;
import studio.slateroom.provider.animatic.PieceKey;
import studio.slateroom.provider.animatic.PieceRenderer;
import studio.slateroom.provider.animatic.ShotPanels;
import studio.slateroom.provider.animatic.board.BoardShot;
import studio.slateroom.provider.animatic.board.SoundScore;
import studio.slateroom.provider.animatic.board.Storyboard;
import studio.slateroom.provider.animatic.frame.YuvFrame;
import studio.slateroom.provider.animatic.sound.ClipSound;
import studio.slateroom.provider.animatic.sound.Score;
import studio.slateroom.provider.live.LiveDraft;
import studio.slateroom.script.ShotTimeline;
import studio.slateroom.script.parse.ShotScriptParser;

/** One state of the script as the local engine shows it. */
final class AnimaticDraft implements LiveDraft {

    /** Instants that come from players are rounded to less than this, which is far less than a frame. */
    private static final Duration HAIR = Duration.ofMillis(1);

    private final LiveAnimatic engine;
    private final Storyboard board;
    private final DraftContent content;
    private final Makings makings;
    private final ShotTimeline shots;
    private final CancelToken superseded = new CancelToken();
    private final CompletableFuture<Path> never = new CompletableFuture<>();
    private @Nullable Path clip;

    AnimaticDraft(LiveAnimatic engine, Storyboard board, DraftContent content, Makings makings) {
        this.engine = engine;
        this.board = board;
        this.content = content;
        this.makings = makings;
        this.shots = ShotTimeline.of(
                ShotScriptParser.parse(board.brief().script()), board.brief().length());
        superseded.onCancel(() -> never.cancel(false));
    }

    DraftContent content() {
        return content;
    }

    /** Something newer, or nothing, takes its place. */
    void supersede() {
        superseded.cancel();
    }

    boolean isSuperseded() {
        return superseded.isCancelled();
    }

    @Override
    public ShotTimeline shots() {
        return shots;
    }

    @Override
    public int framesPerSecond() {
        return Storyboard.FRAMES_PER_SECOND;
    }

    @Override
    public Picture frameAt(Duration instant) throws ProviderException {
        CompletableFuture<Picture> drawn = new CompletableFuture<>();
        try {
            engine.stills().execute(() -> draw(frame(instant), drawn));
        } catch (RejectedExecutionException e) {
            throw new CancellationException("the program ends");
        }
        return await(drawn);
    }

    private void draw(int number, CompletableFuture<Picture> drawn) {
        try {
            superseded.check();
            drawn.complete(draw(number));
        } catch (MediaException | RuntimeException | Error e) {
            drawn.completeExceptionally(e);
        }
    }

    private int frame(Duration instant) {
        long frame = instant.plus(HAIR).toNanos() * Storyboard.FRAMES_PER_SECOND / 1_000_000_000;
        return (int) Math.clamp(frame, 0, board.frames() - 1L);
    }

    private Picture draw(int number) throws MediaException {
        BoardShot shot = board.shots().reversed().stream()
                .filter(each -> each.start() <= number)
                .findFirst()
                .orElseThrow();
        PieceFrames frames = engine.frames()
                .get(
                        content.pieces().get(shot.index()),
                        () -> new PieceFrames(board, shot, panels(engine.closing()), false));
        YuvFrame frame = new YuvFrame(board.size());
        frames.draw(number - shot.start(), frame);
        return RgbFrame.picture(frame);
    }

    private ShotPanels panels(CancelToken cancel) {
        return new ShotPanels(board, engine.media(), engine.panels(), cancel);
    }

    @Override
    public synchronized Path clip() throws ProviderException {
        Path there = clip;
        if (there != null) {
            return there;
        }
        List<CompletableFuture<Path>> begun = new ArrayList<>();
        for (BoardShot shot : board.shots()) {
            PieceKey key = content.pieces().get(shot.index());
            begun.add(makings.get(key, ".mp4", (target, cancel) -> render(shot, target, cancel)));
        }
        Optional<CompletableFuture<Path>> sound =
                content.sound().map(key -> makings.get(key, ClipPlan.ENCODED, this::sound));
        List<Path> pieces = new ArrayList<>();
        for (CompletableFuture<Path> piece : begun) {
            pieces.add(await(piece));
        }
        Optional<Path> encoded = sound.isEmpty() ? Optional.empty() : Optional.of(await(sound.get()));
        Path made = assemble(new ClipPlan(pieces, encoded, ClipPlan.Notes.NONE));
        clip = made;
        return made;
    }

    private void sound(Path target, CancelToken cancel) throws MediaException {
        MediaTools media = engine.media();
        Score score = SoundScore.of(board, media.speech(), cancel);
        ClipSound.make(score, media.sounds(), media.assembler(), target, cancel);
    }

    private void render(BoardShot shot, Path target, CancelToken cancel) throws MediaException {
        new PieceRenderer(board, engine.media().encoder(), panels(cancel), false, () -> {}, cancel)
                .render(shot, target);
    }

    private Path assemble(ClipPlan plan) throws ProviderException {
        try {
            Path target = engine.newClip();
            engine.media().assembler().assemble(plan, target, superseded);
            engine.keep(target);
            return target;
        } catch (MediaException e) {
            throw new ProviderException(Faults.of(e.fault()), e);
        }
    }

    /** Waits for what is being made, but not when something newer has taken the place of this draft. */
    private <T> T await(CompletableFuture<T> made) throws ProviderException {
        try {
            CompletableFuture.anyOf(made, never).join();
            return made.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case MediaException media -> throw new ProviderException(Faults.of(media.fault()), media);
                case RuntimeException broken -> throw broken;
                case Error broken -> throw broken;
                case null, default -> throw e;
            }
        } catch (CancellationException e) {
            throw new CancellationException("something newer has come");
        }
    }
}
