package studio.slateroom.provider.animatic;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.MediaException;
import studio.slateroom.provider.animatic.board.BoardShot;
import studio.slateroom.provider.animatic.board.SlateTexts;
import studio.slateroom.provider.animatic.board.Storyboard;
import studio.slateroom.provider.animatic.cut.Change;
import studio.slateroom.provider.animatic.cut.Ending;
import studio.slateroom.provider.animatic.frame.YuvFrame;
import studio.slateroom.provider.animatic.reel.View;
import studio.slateroom.provider.animatic.slate.CaptionedSlate;

/**
 * The frames of one shot's piece of the clip, drawn one by one in any order. For one thread. All that they depend on is
 * in {@link PieceKey}.
 */
public final class PieceFrames implements AutoCloseable {

    /** How long the slate takes to appear over a first picture, or to vanish before a last one, in frames. */
    static final int SLATE_FADE = 8;

    /** How many frames behind its end every shot is planned for, so that both pieces that show it agree on it. */
    private static final int AFTERLIFE = Change.longestOverlap(Storyboard.FRAMES_PER_SECOND);

    /** Where no other shot is seen, there is no need for a frame of it. */
    private static final FrameSize NONE = new FrameSize(2, 2);

    private final Storyboard board;
    private final BoardShot shot;
    private final boolean clock;
    private final Change change;
    private final Change exit;
    private final View view;
    private final @Nullable View before;
    private final Optional<Ending> ending;
    private final CaptionedSlate slate;
    private final YuvFrame other;

    /**
     * The frames of a shot.
     *
     * @param clock whether the slate shows the clip's running time
     * @throws MediaException when a picture that the shot needs cannot be read
     */
    public PieceFrames(Storyboard board, BoardShot shot, ShotPanels panels, boolean clock) throws MediaException {
        this.board = board;
        this.shot = shot;
        this.clock = clock;
        change = change(board, shot);
        exit = exit(board, shot);
        view = panels.view(shot, shot.frames() + AFTERLIFE);
        Optional<BoardShot> underneath = before(board, shot);
        before = underneath.isEmpty()
                ? null
                : panels.view(underneath.get(), underneath.get().frames() + AFTERLIFE);
        ending = ending(panels);
        slate = new CaptionedSlate(
                board.size(),
                SlateTexts.of(shot),
                shot.scene().mood().accent(),
                Storyboard.FRAMES_PER_SECOND,
                shot.captions());
        other = underneath.isEmpty() ? new YuvFrame(NONE) : new YuvFrame(board.size());
    }

    /**
     * Draws a frame.
     *
     * @param number the frame in the shot, from 0
     * @throws MediaException when something that is shown cannot be read
     */
    public void draw(int number, YuvFrame frame) throws MediaException {
        view.draw(number, change.entering(number), frame);
        if (before != null && number < change.overlap()) {
            before.draw(board.shots().get(shot.index() - 1).frames() + number, change.leaving(number), other);
        } else if (before != null) {
            // Its films would wait in memory to the end of this shot. Where it is wanted again, it opens them again.
            before.close();
        }
        change.apply(number, frame, other);
        exit.apply(number, frame, other);
        int last = shot.frames() - 1 - number;
        ending.ifPresent(end -> end.apply(last, frame));
        int inClip = shot.start() + number;
        if (clock) {
            slate.at(number).draw(frame, inClip, slateStrength(inClip));
        } else {
            slate.at(number).draw(frame, slateStrength(inClip));
        }
    }

    /** How a shot takes over; a picture that the clip is to begin with is there at once. */
    private static Change change(Storyboard board, BoardShot shot) {
        boolean given = shot.index() == 0 && board.brief().firstFrame().isPresent();
        return given ? shot.change().hidden() : shot.change();
    }

    /** How a shot ends; a picture that the clip is to end with is not faded away. */
    private static Change exit(Storyboard board, BoardShot shot) {
        boolean given = shot.index() == board.shots().size() - 1
                && board.brief().lastFrame().isPresent();
        return given ? shot.exit().hidden() : shot.exit();
    }

    /** The shot before, where it is seen under the beginning of this one. */
    static Optional<BoardShot> before(Storyboard board, BoardShot shot) {
        return shot.index() == 0 || shot.change().overlap() == 0
                ? Optional.empty()
                : Optional.of(board.shots().get(shot.index() - 1));
    }

    private Optional<Ending> ending(ShotPanels panels) throws MediaException {
        if (shot.index() < board.shots().size() - 1) {
            return Optional.empty();
        }
        return panels.last().map(picture -> Ending.of(picture, shot.frames(), Storyboard.FRAMES_PER_SECOND));
    }

    /** The clip's first and last frame are the user's pictures and nothing else, where there are any. */
    private double slateStrength(int number) {
        double strength = 1;
        if (board.brief().firstFrame().isPresent()) {
            strength = Math.min(strength, (double) number / SLATE_FADE);
        }
        if (board.brief().lastFrame().isPresent()) {
            strength = Math.min(strength, (board.frames() - 1.0 - number) / SLATE_FADE);
        }
        return strength;
    }

    @Override
    public void close() {
        view.close();
        if (before != null) {
            before.close();
        }
    }
}
