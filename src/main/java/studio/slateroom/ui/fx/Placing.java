package studio.slateroom.ui.fx;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import studio.slateroom.settings.WindowCorner;

/** Where a small window stands before a large one. */
public final class Placing {

    /** What is to be seen of the large one above and below, in pixels. */
    private static final double ROOM = 80;

    private Placing() {}

    /** How high a window before this one may be, in pixels. */
    public static double height(Window owner) {
        return Math.max(Math.min(owner.getHeight(), screen(owner).getHeight()) - ROOM, ROOM);
    }

    /** Whether there is a screen still where a window stood. */
    static boolean isOnScreen(WindowCorner corner) {
        return !Screen.getScreensForRectangle(corner.x(), corner.y(), 1, 1).isEmpty();
    }

    /** Moves a window so that all of it can be seen, if its screen is large enough. */
    static void keepOnScreen(Stage stage) {
        put(stage, stage.getX(), stage.getY(), screen(stage));
    }

    /** Puts a window in the middle of its owner, a little above, with its title on the screen. */
    public static void before(Window owner, Stage stage) {
        Rectangle2D screen = screen(owner);
        double x = owner.getX() + (owner.getWidth() - stage.getWidth()) / 2;
        double y = owner.getY() + (owner.getHeight() - stage.getHeight()) / 3;
        put(stage, x, y, screen);
    }

    private static void put(Stage stage, double x, double y, Rectangle2D screen) {
        stage.setX(within(x, screen.getMinX(), screen.getMaxX() - stage.getWidth()));
        stage.setY(within(y, screen.getMinY(), screen.getMaxY() - stage.getHeight()));
    }

    private static Rectangle2D screen(Window owner) {
        return Screen.getScreensForRectangle(owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight()).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    private static double within(double place, double least, double most) {
        return Math.max(least, Math.min(place, most));
    }
}
