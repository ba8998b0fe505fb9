package studio.slateroom.ui.tour;

import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where the card stands: beside the place that it tells of, and wholly in the window. */
final class CardPlace {

    private static final double GAP = 12;

    private CardPlace() {}

    /**
     * The card's place: right of the hole, else left of it, above it, below it; where none has room, in the hole's
     * lower half.
     */
    static Rectangle2D beside(Rectangle2D hole, Rectangle2D window, double width, double height) {
        double middleX = hole.getMinX() + (hole.getWidth() - width) / 2;
        double middleY = hole.getMinY() + (hole.getHeight() - height) / 2;
        return List.of(
                        new Rectangle2D(
                                hole.getMaxX() + GAP, inside(middleY, height, window.getHeight()), width, height),
                        new Rectangle2D(
                                hole.getMinX() - GAP - width,
                                inside(middleY, height, window.getHeight()),
                                width,
                                height),
                        new Rectangle2D(
                                inside(middleX, width, window.getWidth()),
                                hole.getMinY() - GAP - height,
                                width,
                                height),
                        new Rectangle2D(inside(middleX, width, window.getWidth()), hole.getMaxY() + GAP, width, height))
                .stream()
                .filter(window::contains)
                .findFirst()
                .orElseGet(() -> new Rectangle2D(
                        inside(middleX, width, window.getWidth()),
                        inside(hole.getMaxY() - GAP - height, height, window.getHeight()),
                        width,
                        height));
    }

    private static double inside(double start, double size, double room) {
        return Math.max(GAP, Math.min(start, room - size - GAP));
    }
}
