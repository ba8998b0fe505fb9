package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Seconds over the blocks. */
final class TimelineRuler extends Pane {

    private static final double ROOM = 40;

    TimelineRuler() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /** The figures are few; they are made anew when the scale changes. */
    void rule(TimeScale scale, double height, double room) {
        getChildren().clear();
        double step = scale.step();
        for (int i = 0; i * step <= scale.seconds(); i++) {
            double second = i * step;
            double x = scale.x(Duration.ofMillis(Math.round(second * 1000)));
            if (x + ROOM <= room) {
                Label figure = new Label(figure(second));
                figure.getStyleClass().add("timeline-figure");
                figure.resizeRelocate(snapPositionX(x), 0, ROOM, height);
                getChildren().add(figure);
            }
        }
    }

    private static String figure(double second) {
        double tenths = Math.rint(second * 10) / 10;
        return tenths == Math.rint(tenths)
                ? String.format(Locale.ROOT, "%ds", Math.round(tenths))
                : String.format(Locale.ROOT, "%.1fs", tenths);
    }
}
