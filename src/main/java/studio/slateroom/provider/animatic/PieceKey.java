package studio.slateroom.provider.animatic;

import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.board.BoardShot;
import studio.slateroom.provider.animatic.board.Exhibit;
import studio.slateroom.provider.animatic.board.Storyboard;
import studio.slateroom.provider.animatic.camera.MoveCues;
import studio.slateroom.provider.animatic.scene.Scene;
import studio.slateroom.provider.animatic.speech.ShotCaption;
import studio.slateroom.script.camera.ShotDirection;

/**
 * All that the frames of one piece without a clock depend on: pieces with equal keys are the same to the pixel. When a
 * shot begins is not among it, so that a shot that only moves need not be rendered again. Whoever lets
 * {@link PieceFrames} or {@link ShotPanels} look at more has to add it here.
 *
 * @param shot the shot itself
 * @param before the shot that is seen under its beginning
 * @param last the picture into which it blends at the clip's end
 * @param slateIn how many frames of the slate's appearing lie before the shot; the whole of it where it never appears
 * @param slateOut the same for its vanishing, behind the shot
 */
public record PieceKey(
        FrameSize size,
        ShotKey shot,
        Optional<ShotKey> before,
        Optional<AttachedFile> last,
        int slateIn,
        int slateOut) {

    /**
     * What is seen of one shot. The description is in it as a whole, since captions and more are made of its words.
     *
     * @param clipSeed decides about what is the same in all cards
     */
    record ShotKey(
            List<Exhibit> exhibits,
            int number,
            String description,
            ShotDirection direction,
            boolean sizeStated,
            MoveCues cues,
            Scene scene,
            long seed,
            long clipSeed,
            int frames,
            List<ShotCaption> captions) {

        ShotKey {
            exhibits = List.copyOf(exhibits);
            captions = List.copyOf(captions);
        }
    }

    /** The key of a shot's piece. */
    public static PieceKey of(Storyboard board, BoardShot shot) {
        boolean isLast = shot.index() == board.shots().size() - 1;
        int behind = board.frames() - shot.start() - shot.frames();
        return new PieceKey(
                board.size(),
                shotKey(board, shot),
                PieceFrames.before(board, shot).map(before -> shotKey(board, before)),
                isLast ? board.brief().lastFrame() : Optional.empty(),
                board.brief().firstFrame().isPresent() ? gone(shot.start()) : PieceFrames.SLATE_FADE,
                board.brief().lastFrame().isPresent() ? gone(behind) : PieceFrames.SLATE_FADE);
    }

    private static int gone(int frames) {
        return Math.min(frames, PieceFrames.SLATE_FADE);
    }

    private static ShotKey shotKey(Storyboard board, BoardShot shot) {
        return new ShotKey(
                Exhibit.of(shot, board),
                shot.shot().number(),
                shot.shot().description(),
                shot.shot().direction(),
                shot.isSizeStated(),
                shot.cues(),
                shot.scene(),
                shot.seed(),
                board.seed(),
                shot.frames(),
                shot.captions());
    }
}
