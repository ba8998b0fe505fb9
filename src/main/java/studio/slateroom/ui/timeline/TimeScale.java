package studio.slateroom.ui.timeline;

import java.time.Duration;

/**
 * Where an instant stands across the timeline.
 *
 * @param seconds how much time is shown
 * @param width over how many pixels
 */
record TimeScale(double seconds, double width) {

    private static final double[] STEPS = {0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60};

    double x(Duration instant) {
        return seconds <= 0 ? 0 : instant.toMillis() / 1000.0 / seconds * width;
    }

    Duration instant(double x) {
        return width <= 0 ? Duration.ZERO : Duration.ofMillis(Math.round(x / width * seconds * 1000));
    }

    /** Seconds between two marks of the ruler: the least that leaves room, in pixels, for the figures. */
    double step(double room) {
        for (double step : STEPS) {
            if (step / seconds * width >= room) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
