package studio.slateroom.provider.animatic;

import java.nio.file.Path;
import java.util.Optional;
import studio.slateroom.media.ClipEncoder;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.cut.Change;
import studio.slateroom.provider.animatic.cut.Ending;
import studio.slateroom.provider.animatic.frame.YuvFrame;
import studio.slateroom.provider.animatic.reel.View;
import studio.slateroom.provider.animatic.slate.Slate;

/** Renders one shot into a piece of the clip. */
final class PieceRenderer {

    /** How long the slate takes to appear over a first picture, or to vanish before a last one, in frames. */
    private static final int SLATE_FADE = 8;

    /** How many frames behind its end every shot is planned for, so that both pieces that show it agree on it. */
    private static final int AFTERLIFE = Change.longestOverlap(Storyboard.FRAMES_PER_SECOND);

    private final Storyboard board;
    private final MediaTools media;
    private final ShotPanels panels;
    private final Runnable frameDone;
    private final CancelToken cancel;

    PieceRenderer(Storyboard board, MediaTools media, Runnable frameDone, CancelToken cancel) {
        this.board = board;
        this.media = media;
        this.panels = new ShotPanels(board, media, cancel);
        this.frameDone = frameDone;
        this.cancel = cancel;
    }

    void render(BoardShot shot, Path target) throws MediaException {
        Change change = change(shot);
        Change exit = exit(shot);
        Optional<Ending> ending = ending(shot);
        Slate slate = new Slate(
                board.size(), SlateTexts.of(shot), shot.scene().mood().accent(), Storyboard.FRAMES_PER_SECOND);
        YuvFrame frame = new YuvFrame(board.size());
        YuvFrame other = new YuvFrame(board.size());
        try (View view = panels.view(shot, shot.frames() + AFTERLIFE);
                View before = panels.view(before(shot), before(shot).frames() + AFTERLIFE);
                ClipEncoder.FrameSink sink =
                        media.encoder().open(target, board.size(), Storyboard.FRAMES_PER_SECOND, cancel)) {
            for (int number = 0; number < shot.frames(); number++) {
                cancel.check();
                view.draw(number, change.entering(number), frame);
                if (number < overlap(shot)) {
                    before.draw(before(shot).frames() + number, change.leaving(number), other);
                }
                change.apply(number, frame, other);
                exit.apply(number, frame, other);
                int last = shot.frames() - 1 - number;
                ending.ifPresent(end -> end.apply(last, frame));
                slate.draw(frame, shot.start() + number, slateStrength(shot.start() + number));
                sink.write(frame.bytes());
                frameDone.run();
            }
            sink.finish();
        }
    }

    /** How a shot takes over; a picture that the clip is to begin with is there at once. */
    private Change change(BoardShot shot) {
        boolean given = shot.index() == 0 && board.brief().firstFrame().isPresent();
        return given ? shot.change().hidden() : shot.change();
    }

    /** How a shot ends; a picture that the clip is to end with is not faded away. */
    private Change exit(BoardShot shot) {
        boolean given = shot.index() == board.shots().size() - 1
                && board.brief().lastFrame().isPresent();
        return given ? shot.exit().hidden() : shot.exit();
    }

    /** How many frames of the shot before are needed. */
    private int overlap(BoardShot shot) {
        return shot.index() == 0 ? 0 : shot.change().overlap();
    }

    /** The shot before; the first has none, and none of its frames are needed. */
    private BoardShot before(BoardShot shot) {
        return board.shots().get(Math.max(0, shot.index() - 1));
    }

    private Optional<Ending> ending(BoardShot shot) throws MediaException {
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
}
