package studio.slateroom.provider.animatic;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.FilmCut;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.board.BoardShot;
import studio.slateroom.provider.animatic.board.Exhibit;
import studio.slateroom.provider.animatic.board.Storyboard;
import studio.slateroom.provider.animatic.camera.CameraPath;
import studio.slateroom.provider.animatic.camera.Crop;
import studio.slateroom.provider.animatic.camera.ShotClock;
import studio.slateroom.provider.animatic.card.Card;
import studio.slateroom.provider.animatic.card.CardPainter;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.frame.Finish;
import studio.slateroom.provider.animatic.frame.PictureSheet;
import studio.slateroom.provider.animatic.frame.ShotPanel;
import studio.slateroom.provider.animatic.frame.ShotView;
import studio.slateroom.provider.animatic.frame.YuvFrame;
import studio.slateroom.provider.animatic.frame.YuvPanel;
import studio.slateroom.provider.animatic.look.Looks;
import studio.slateroom.provider.animatic.reel.FilmStrip;
import studio.slateroom.provider.animatic.reel.FilmView;
import studio.slateroom.provider.animatic.reel.ShotReel;
import studio.slateroom.provider.animatic.reel.StillView;
import studio.slateroom.provider.animatic.reel.View;
import studio.slateroom.provider.animatic.scene.Scene;
import studio.slateroom.script.camera.ShotDirection;

/** Makes what the camera of each shot looks at: the pictures and films that the shot cites, else a drawn card. */
public final class ShotPanels {

    /** Room for the moves over a cited picture, so that it is sampled near its own pixels; a shot that cuts in has more. */
    private static final double ROOM = 1.22;

    /** Room for the moves that begin with the clip's first picture. */
    private static final double FIRST_FRAME_ROOM = 1.36;

    private final Storyboard board;
    private final MediaTools media;
    private final CardPainter cards;
    private final Shelf<ShotPanel> shelf;
    private final CancelToken cancel;

    /**
     * The panels of one storyboard.
     *
     * @param shelf where panels are looked for and left, by all that they depend on
     */
    public ShotPanels(Storyboard board, MediaTools media, Shelf<ShotPanel> shelf, CancelToken cancel) {
        this.board = board;
        this.media = media;
        this.shelf = shelf;
        this.cancel = cancel;
        this.cards = new CardPainter(board.size(), board.seed());
    }

    /**
     * A shot as its camera sees it.
     *
     * @param frames how many frames will be drawn
     */
    View view(BoardShot shot, int frames) {
        List<ShotReel.Part> parts = Exhibit.of(shot, board).stream()
                .map(exhibit -> new ShotReel.Part(
                        exhibit.from(), exhibit.blend(), number -> view(exhibit, shot, frames, number)))
                .toList();
        return new ShotReel(parts, board.size());
    }

    private View view(Exhibit exhibit, BoardShot shot, int frames, int number) throws MediaException {
        return switch (exhibit.what()) {
            case Exhibit.FirstFrame(AttachedFile file) -> first(file, shot, frames);
            case Exhibit.Still(AttachedFile file) -> {
                PictureKey key = new PictureKey(file, board.size(), cover(shot));
                yield still(shelf.get(key, () -> picture(key)), shot, frames, crop(shot), true);
            }
            case Exhibit.Film(AttachedFile file, Duration start) -> {
                FilmCut cut = new FilmCut(start, 0, Storyboard.FRAMES_PER_SECOND, cover(shot));
                FilmStrip strip = new FilmStrip(media.films(), file.path(), cut, cancel);
                ShotClock clock =
                        new ShotClock(shot.scene().direction().tempo(), shot.frames(), Storyboard.FRAMES_PER_SECOND);
                FilmView.Run run = new FilmView.Run(clock, exhibit.from(), frames);
                yield FilmView.of(strip, run, path(shot, false), board.size(), crop(shot), finish(shot, true), number);
            }
            case Exhibit.Drawing _ ->
                still(
                        shelf.get(new CardKey(board.size(), board.seed(), shot.scene(), shot.seed()), () -> card(shot)),
                        shot,
                        frames,
                        Crop.card(shot.scene().direction()),
                        false);
        };
    }

    /**
     * What the panel of a cited picture depends on.
     *
     * @param cover the size that the picture has to cover
     */
    private record PictureKey(AttachedFile file, FrameSize frame, FrameSize cover) {}

    /** What a card depends on. */
    private record CardKey(FrameSize size, long clipSeed, Scene scene, long seed) {}

    private ShotPanel picture(PictureKey key) throws MediaException {
        cancel.check();
        FrameSize cover = key.cover();
        Picture picture =
                media.pictures().cover(key.file().path(), Duration.ZERO, cover.width(), cover.height(), cancel);
        return ShotPanel.covering(YuvPanel.opaque(picture.rgb(), picture.width(), picture.height()), key.frame());
    }

    /** As large as a shot's pictures have to be for its crop and its moves. */
    private FrameSize cover(BoardShot shot) {
        double room = Math.max(ROOM, crop(shot).zoom());
        return new FrameSize(
                roomy(board.size().width(), room), roomy(board.size().height(), room));
    }

    private static int roomy(int pixels, double room) {
        return 2 * (int) StrictMath.ceil(pixels * room / 2);
    }

    private View still(ShotPanel panel, BoardShot shot, int frames, Crop crop, boolean picture) {
        CameraPath path = path(shot, panel.endless());
        return new StillView(ShotView.covering(panel, path, board.size(), frames, crop, finish(shot, picture)));
    }

    private Finish finish(BoardShot shot, boolean picture) {
        return Looks.of(shot.scene().direction(), board.size(), picture, shot.frames(), shot.seed());
    }

    private static Crop crop(BoardShot shot) {
        return Crop.picture(shot.scene().direction(), shot.isSizeStated());
    }

    private View first(AttachedFile file, BoardShot shot, int frames) throws MediaException {
        ShotPanel panel = new ShotPanel(sheet(file, FIRST_FRAME_ROOM), null, 1, false);
        return new StillView(ShotView.anchored(panel, path(shot, false), board.size(), frames));
    }

    /** The picture that the clip ends with, as a frame. */
    Optional<YuvFrame> last() throws MediaException {
        Optional<AttachedFile> last = board.brief().lastFrame();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        CameraPath still = new CameraPath(ShotDirection.PLAIN, 1, Storyboard.FRAMES_PER_SECOND, false, 0);
        ShotPanel panel = new ShotPanel(sheet(last.get(), 1), null, 1, false);
        YuvFrame frame = new YuvFrame(board.size());
        ShotView.anchored(panel, still, board.size(), 1).draw(0, frame);
        return Optional.of(frame);
    }

    /** A picture that is read in the frame's own size, so that the frame shows it pixel for pixel. */
    private YuvPanel sheet(AttachedFile file, double oversize) throws MediaException {
        cancel.check();
        FrameSize frame = board.size();
        Picture picture = media.pictures().cover(file.path(), Duration.ZERO, frame.width(), frame.height(), cancel);
        return PictureSheet.covering(picture, frame, oversize);
    }

    private CameraPath path(BoardShot shot, boolean endless) {
        return new CameraPath(
                        shot.scene().direction(), shot.frames(), Storyboard.FRAMES_PER_SECOND, endless, shot.seed())
                .cued(shot.cues());
    }

    private ShotPanel card(BoardShot shot) {
        Card card = cards.paint(shot.scene(), shot.seed());
        cancel.check();
        Layer backdrop = card.backdrop();
        return new ShotPanel(
                YuvPanel.opaque(backdrop.pixels(), backdrop.width(), backdrop.height()),
                card.subject()
                        .map(subject -> YuvPanel.translucent(subject.pixels(), subject.width(), subject.height()))
                        .orElse(null),
                1,
                card.endless());
    }
}
