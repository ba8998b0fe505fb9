package studio.slateroom.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import studio.slateroom.ui.desk.ShotHue;

/** Draws what a drag would do, over the blocks as they are. */
final class GhostLayer extends Pane {

    private static final double LINE = 2;
    private static final double GAP = 2;

    private final Region mark = new Region();
    private final Label label = new Label();

    GhostLayer() {
        setMouseTransparent(true);
        setManaged(false);
        mark.setManaged(false);
        label.setManaged(false);
        mark.getStyleClass().add("timeline-drop");
        label.getStyleClass().add("timeline-drag-label");
    }

    /** Shows what a drag would do, or nothing once there is none. */
    void show(@Nullable TimelinePreview preview, TimeScale scale, double ruler) {
        if (preview == null) {
            getChildren().clear();
            return;
        }
        List<Node> children = new ArrayList<>();
        for (TimelinePreview.Ghost ghost : preview.ghosts()) {
            double x = scale.x(ghost.time().start());
            Region region = new Region();
            region.setManaged(false);
            region.getStyleClass().addAll("timeline-ghost", ShotHue.styleClass(ghost.shot()));
            double width = Math.max(LINE, scale.x(ghost.time().end()) - x - GAP);
            region.resizeRelocate(snapPositionX(x), ruler, snapSizeX(width), getHeight() - ruler);
            children.add(region);
        }
        double x = scale.x(preview.mark());
        mark.resizeRelocate(snapPositionX(x) - LINE, ruler, LINE, getHeight() - ruler);
        children.add(mark);
        children.add(label);
        getChildren().setAll(children);
        label.setText(preview.label());
        label.applyCss();
        double width = snapSizeX(label.prefWidth(-1));
        double left = Math.max(0, Math.min(x - width / 2, getWidth() - width));
        label.resizeRelocate(snapPositionX(left), 0, width, ruler);
    }
}
