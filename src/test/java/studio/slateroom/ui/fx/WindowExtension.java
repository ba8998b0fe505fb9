package studio.slateroom.ui.fx;

import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.NodeQueryUtils;
import org.testfx.util.WaitForAsyncUtils;

/**
 * TestFX for a test with a window. The robot as it comes works out on the test's thread where a node is, which makes the
 * node compute its bounds anew; while the FX thread does the same, a parent miscounts its children and the next layout
 * ends in "Index -1 out of bounds". Here places are looked up on the FX thread alone.
 */
public final class WindowExtension extends ApplicationExtension {

    @Override
    public PointQuery point(Node node) {
        return point(onFx(() -> super.point(node).query()));
    }

    @Override
    public FxRobot clickOn(String query, Motion motion, MouseButton... buttons) {
        return clickOn(place(query), motion, buttons);
    }

    @Override
    public FxRobot doubleClickOn(String query, Motion motion, MouseButton... buttons) {
        return doubleClickOn(place(query), motion, buttons);
    }

    @Override
    public FxRobot moveTo(String query, Motion motion) {
        return moveTo(place(query), motion);
    }

    @Override
    public FxRobot drag(String query, MouseButton... buttons) {
        return drag(place(query), buttons);
    }

    @Override
    public FxRobot dropTo(String query) {
        return dropTo(place(query));
    }

    private Point2D place(String query) {
        return onFx(() -> super.point(
                        lookup(query).match(NodeQueryUtils.isVisible()).<Node>query())
                .query());
    }

    private static <T> T onFx(Callable<T> look) {
        try {
            return Platform.isFxApplicationThread()
                    ? look.call()
                    : WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(look));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the place of a node cannot be told", e);
        }
    }
}
