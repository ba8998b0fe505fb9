package studio.slateroom.provider.animatic.card;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.draw.Layer;
import studio.slateroom.provider.animatic.scene.Scene;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotSize;

/** A split screen: the scene in several sizes side by side, or of two people each in a panel of their own. */
final class Tiles {

    private static final List<ShotSize> SIZES = List.of(
            ShotSize.WIDE,
            ShotSize.CLOSE_UP,
            ShotSize.MEDIUM,
            ShotSize.EXTREME_CLOSE_UP,
            ShotSize.FULL,
            ShotSize.MEDIUM_CLOSE_UP);

    /** How wide the gap between two panels is, in frame heights. */
    private static final double GAP = 0.012;

    private final FrameSize frame;
    private final long clipSeed;

    Tiles(FrameSize frame, long clipSeed) {
        this.frame = frame;
        this.clipSeed = clipSeed;
    }

    /** Paints the panels onto one opaque sheet, which has room around the frame as any card has. */
    Card paint(Scene scene, long shotSeed) {
        int columns = columns(scene.panels());
        int rows = (scene.panels() + columns - 1) / columns;
        FrameSize tile = new FrameSize(frame.width() / columns / 2 * 2, frame.height() / rows / 2 * 2);
        CardPainter painter = new CardPainter(tile, clipSeed);
        Layer sheet = new Layer(Card.width(frame), Card.height(frame));
        Graphics2D g = sheet.graphics();
        g.setColor(scene.mood().ink().color());
        g.fill(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
        double left = (sheet.width() - frame.width()) / 2.0;
        double top = (sheet.height() - frame.height()) / 2.0;
        for (int i = 0; i < columns * rows; i++) {
            Card card = painter.paint(part(scene, i), shotSeed + 101L * i);
            Rectangle2D panel = new Rectangle2D.Double(
                    left + frame.width() * (i % columns) / (double) columns,
                    top + frame.height() * (i / columns) / (double) rows,
                    frame.width() / (double) columns,
                    frame.height() / (double) rows);
            put(g, card, panel);
        }
        g.dispose();
        return new Card(sheet, Optional.empty(), false);
    }

    /** Two and three stand beside each other where the frame is wide, and below each other where it is high. */
    private int columns(int panels) {
        boolean high = frame.ratio() < 1;
        return switch (panels) {
            case 2, 3 -> high ? 1 : panels;
            case 4 -> 2;
            default -> 3;
        };
    }

    private static Scene part(Scene scene, int index) {
        int people = scene.cast().size();
        if (people > 1 && scene.panels() <= people) {
            Scene one = scene.with(List.of(scene.cast().get(index % people)));
            return one.filmed(direction(scene.direction(), ShotSize.MEDIUM_CLOSE_UP));
        }
        return scene.single().filmed(direction(scene.direction(), SIZES.get(index % SIZES.size())));
    }

    private static ShotDirection direction(ShotDirection whole, ShotSize size) {
        return whole.withFixedCamera().withSize(size);
    }

    private void put(Graphics2D g, Card card, Rectangle2D panel) {
        double gap = GAP * frame.height() / 2;
        g.setClip(new Rectangle2D.Double(
                panel.getX() + gap, panel.getY() + gap, panel.getWidth() - 2 * gap, panel.getHeight() - 2 * gap));
        Layer backdrop = card.backdrop();
        int x = (int) (panel.getCenterX() - backdrop.width() / 2.0);
        int y = (int) (panel.getCenterY() - backdrop.height() / 2.0);
        backdrop.draw(g, x, y);
        card.subject().ifPresent(subject -> subject.draw(g, x, y));
        g.setClip(null);
    }
}
