package studio.slateroom.provider.animatic;

import java.nio.file.Path;
import studio.slateroom.media.ClipEncoder;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.board.BoardShot;
import studio.slateroom.provider.animatic.board.Storyboard;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/** Renders one shot into a piece of the clip. */
public final class PieceRenderer {

    private final Storyboard board;
    private final ClipEncoder encoder;
    private final ShotPanels panels;
    private final boolean clock;
    private final Runnable frameDone;
    private final CancelToken cancel;

    /**
     * A renderer for the shots of one storyboard.
     *
     * @param clock whether the slate shows the clip's running time
     * @param frameDone called for each frame
     */
    public PieceRenderer(
            Storyboard board,
            ClipEncoder encoder,
            ShotPanels panels,
            boolean clock,
            Runnable frameDone,
            CancelToken cancel) {
        this.board = board;
        this.encoder = encoder;
        this.panels = panels;
        this.clock = clock;
        this.frameDone = frameDone;
        this.cancel = cancel;
    }

    /**
     * Renders a shot.
     *
     * @param target the piece's file; worthless when this fails
     * @throws MediaException when a picture cannot be read or the piece not be written
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public void render(BoardShot shot, Path target) throws MediaException {
        YuvFrame frame = new YuvFrame(board.size());
        try (PieceFrames frames = new PieceFrames(board, shot, panels, clock);
                ClipEncoder.FrameSink sink = encoder.open(target, board.size(), Storyboard.FRAMES_PER_SECOND, cancel)) {
            for (int number = 0; number < shot.frames(); number++) {
                cancel.check();
                frames.draw(number, frame);
                sink.write(frame.bytes());
                frameDone.run();
            }
            sink.finish();
        }
    }
}
