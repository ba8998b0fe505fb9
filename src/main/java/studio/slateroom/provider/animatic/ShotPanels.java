package studio.slateroom.provider.animatic;

import java.time.Duration;
import java.util.Optional;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaInfo;
import studio.slateroom.media.Picture;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.provider.animatic.camera.CameraPath;
import studio.slateroom.provider.animatic.camera.Crop;
import studio.slateroom.provider.animatic.card.Card;
import studio.slateroom.provider.animatic.card.CardPainter;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.frame.Finish;
import studio.slateroom.provider.animatic.frame.PictureSheet;
import studio.slateroom.provider.animatic.frame.ShotPanel;
import studio.slateroom.provider.animatic.frame.ShotView;
import studio.slateroom.provider.animatic.frame.YuvPanel;
import studio.slateroom.provider.animatic.look.Looks;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotSize;

/** Makes what the camera of each shot looks at: the picture that the shot cites, else a drawn card. */
final class ShotPanels {

    /** Room for the moves over a cited picture, so that it is sampled near its own pixels. */
    private static final double ROOM = 1.22;

    /** Room for the moves that begin with the clip's first picture. */
    private static final double FIRST_FRAME_ROOM = 1.36;

    /** No side of a decoded picture is longer than so many frame sides; only panoramas meet this. */
    private static final int LONGEST = 4;

    private final Storyboard board;
    private final MediaTools media;
    private final CardPainter cards;
    private final CancelToken cancel;

    ShotPanels(Storyboard board, MediaTools media, CancelToken cancel) {
        this.board = board;
        this.media = media;
        this.cancel = cancel;
        this.cards = new CardPainter(board.size(), board.seed());
    }

    /**
     * A shot as its camera sees it.
     *
     * @param frames how many frames will be drawn
     */
    ShotView view(BoardShot shot, int frames) throws MediaException {
        Optional<AttachedFile> first = shot.index() == 0 ? board.brief().firstFrame() : Optional.empty();
        if (first.isPresent()) {
            YuvPanel sheet = PictureSheet.covering(picture(first.get()), board.size(), FIRST_FRAME_ROOM);
            ShotPanel panel = new ShotPanel(sheet, null, 1, false);
            return ShotView.anchored(panel, path(shot, false), board.size(), frames);
        }
        ShotPanel panel = panel(shot);
        ShotDirection direction = shot.scene().direction();
        boolean picture = panel.near() == null && isCited(shot);
        Crop crop = picture ? Crop.picture(direction, statesSize(shot)) : Crop.card(direction);
        Finish finish = Looks.of(direction, board.size(), picture, shot.frames(), shot.seed());
        return ShotView.covering(panel, path(shot, panel.endless()), board.size(), frames, crop, finish);
    }

    /** The picture that the clip ends with, cut to the frame. */
    Optional<ShotPanel> last() throws MediaException {
        Optional<AttachedFile> last = board.brief().lastFrame();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        YuvPanel sheet = PictureSheet.covering(picture(last.get()), board.size(), 1);
        return Optional.of(new ShotPanel(sheet, null, 1, false));
    }

    private static boolean statesSize(BoardShot shot) {
        return shot.shot().terms().stream()
                .anyMatch(hit -> hit.term().as(ShotSize.class).isPresent());
    }

    private boolean isCited(BoardShot shot) {
        return cited(shot, MediaKind.IMAGE)
                .or(() -> cited(shot, MediaKind.VIDEO))
                .isPresent();
    }

    private CameraPath path(BoardShot shot, boolean endless) {
        return new CameraPath(
                shot.scene().direction(), shot.frames(), Storyboard.FRAMES_PER_SECOND, endless, shot.seed());
    }

    private ShotPanel panel(BoardShot shot) throws MediaException {
        Optional<AttachedFile> cited = cited(shot, MediaKind.IMAGE).or(() -> cited(shot, MediaKind.VIDEO));
        if (cited.isPresent()) {
            Picture picture = picture(cited.get());
            return ShotPanel.covering(YuvPanel.opaque(picture.rgb(), picture.width(), picture.height()), board.size());
        }
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

    private Optional<AttachedFile> cited(BoardShot shot, MediaKind kind) {
        return shot.shot().firstCited(kind).flatMap(board::cited);
    }

    /** A still picture, or the middle of a film, large enough to fill the frame with room to move. */
    private Picture picture(AttachedFile file) throws MediaException {
        cancel.check();
        MediaInfo info = media.probe().probe(file.path());
        FrameSize frame = board.size();
        double width = Math.max(frame.width(), frame.height() * info.ratio()) * ROOM;
        double height = width / info.ratio();
        Duration middle = info.length().dividedBy(2);
        return media.pictures()
                .read(
                        file.path(),
                        middle,
                        (int) Math.min(StrictMath.ceil(width), frame.width() * LONGEST),
                        (int) Math.min(StrictMath.ceil(height), frame.height() * LONGEST),
                        cancel);
    }
}
