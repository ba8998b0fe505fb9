package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.layout.Region;
import studio.slateroom.script.TimeRange;
import studio.slateroom.ui.timeline.cut.Grip;
import studio.slateroom.ui.timeline.cut.ShotEdits;

/** Shows the edge that the mouse or the keys would move. */
final class EdgeMark extends Region {

    private static final double WIDTH = 4;

    /** The gap between two blocks, over whose middle the mark stands. */
    private final double gap;

    EdgeMark(double gap) {
        this.gap = gap;
        getStyleClass().add("timeline-edge");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Where an edge lies, if it is one of a shot that there is. */
    static Optional<Duration> instant(Grip grip, ShotEdits edits) {
        if (!grip.isEdge()) {
            return Optional.empty();
        }
        return edits.times().filter(times -> grip.shot() < times.times().size()).map(times -> {
            TimeRange time = times.times().get(grip.shot());
            return grip.part() == Grip.Part.START ? time.start() : time.end();
        });
    }

    /** Stands at a place of the strip, or nowhere. */
    void place(Optional<Double> x, double top, double height) {
        setVisible(x.isPresent());
        x.ifPresent(at -> resizeRelocate(snapPositionX(at) - gap / 2 - WIDTH / 2, top, WIDTH, height));
    }
}
