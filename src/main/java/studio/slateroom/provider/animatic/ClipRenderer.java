package studio.slateroom.provider.animatic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.media.ClipPlan;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.board.BoardShot;
import studio.slateroom.provider.animatic.board.ClipNotes;
import studio.slateroom.provider.animatic.board.SoundScore;
import studio.slateroom.provider.animatic.board.Storyboard;
import studio.slateroom.provider.animatic.frame.ShotPanel;
import studio.slateroom.provider.animatic.sound.ClipSound;

/** Renders a whole clip: shots side by side, sound beside them, then all put together. */
final class ClipRenderer {

    private final Storyboard board;
    private final MediaTools media;
    private final Workers workers;
    private final Shelf<ShotPanel> shelf;
    private final CancelToken cancel;

    /**
     * A renderer for one clip.
     *
     * @param shelf what earlier clips have left to look at
     */
    ClipRenderer(Storyboard board, MediaTools media, Workers workers, Shelf<ShotPanel> shelf, CancelToken cancel) {
        this.board = board;
        this.media = media;
        this.workers = workers;
        this.shelf = shelf;
        this.cancel = cancel;
    }

    /**
     * Renders the clip.
     *
     * @param folder an empty folder for what is needed on the way
     * @param target the clip's file
     * @param frameDone called for each frame, from several threads
     */
    void render(Path folder, Path target, Runnable frameDone) throws MediaException {
        ShotPanels panels = new ShotPanels(board, media, shelf, cancel);
        PieceRenderer renderer = new PieceRenderer(board, media.encoder(), panels, true, frameDone, cancel);
        List<Path> pieces = new ArrayList<>();
        List<Parallel.Task> tasks = new ArrayList<>();
        Optional<Path> sound =
                board.brief().sound() ? Optional.of(folder.resolve("sound" + ClipPlan.ENCODED)) : Optional.empty();
        // First, for it takes longest and would be waited for at the end.
        sound.ifPresent(file -> tasks.add(() -> sound(file)));
        for (BoardShot shot : board.shots()) {
            Path piece = folder.resolve("shot-" + shot.index() + ".mp4");
            pieces.add(piece);
            tasks.add(() -> renderer.render(shot, piece));
        }
        Parallel.run(tasks, workers, cancel);
        media.assembler().assemble(new ClipNotes(board, media.speech()).plan(pieces, sound), target, cancel);
    }

    private void sound(Path file) throws MediaException {
        ClipSound.make(SoundScore.of(board, media.speech(), cancel), media.sounds(), media.assembler(), file, cancel);
    }
}
