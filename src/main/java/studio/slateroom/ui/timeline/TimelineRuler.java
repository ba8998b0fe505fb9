package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Seconds over the blocks. */
final class TimelineRuler extends Pane {

    TimelineRuler() {
        getStyleClass().add("timeline-ruler");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** How high it is; grows with the text. */
    double height() {
        return snapSizeY(minHeight(-1));
    }

    /** What a figure takes of its width; grows with the text. */
    double figureWidth() {
        return snapSizeX(minWidth(-1));
    }

    /** The figures are few; they are made anew when the scale changes. */
    void rule(TimeScale scale, double room) {
        double figureWidth = figureWidth();
        getChildren().clear();
        double step = scale.step(figureWidth);
        for (int i = 0; i * step <= scale.seconds(); i++) {
            double second = i * step;
            double x = scale.x(Duration.ofMillis(Math.round(second * 1000)));
            if (x + figureWidth <= room) {
                Label figure = new Label(figure(second));
                figure.getStyleClass().add("timeline-figure");
                figure.resizeRelocate(snapPositionX(x), 0, figureWidth, height());
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
