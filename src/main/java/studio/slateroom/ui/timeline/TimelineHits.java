package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.slateroom.script.TimeRange;
import studio.slateroom.ui.timeline.cut.Grip;
import studio.slateroom.ui.timeline.cut.ShotTimes;

/** Finds the edges under the mouse. */
final class TimelineHits {

    /** How far from an edge it can still be taken hold of, in pixels. */
    private static final double GRIP = 6;

    private TimelineHits() {}

    /** An edge and how far away it is. */
    private record Candidate(Grip grip, double distance) {}

    /**
     * The edge under the mouse. Where one shot ends and the next begins it is the end; of several that lie in one place,
     * the latest, which can be drawn away from the others.
     *
     * @param x in pixels from the beginning of the scale
     */
    static Optional<Grip> edge(ShotTimes times, TimeScale scale, double x) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < times.times().size(); i++) {
            TimeRange time = times.times().get(i);
            if (times.startsApart(i)) {
                add(candidates, Grip.start(i), time.start(), time, scale, x);
            }
            add(candidates, Grip.end(i), time.end(), time, scale, x);
        }
        Candidate nearest = null;
        for (Candidate candidate : candidates) {
            if (nearest == null || candidate.distance() <= nearest.distance()) {
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest).map(Candidate::grip);
    }

    private static void add(
            List<Candidate> found, Grip grip, Duration edge, TimeRange shot, TimeScale scale, double x) {
        double distance = Math.abs(scale.x(edge) - x);
        // The middle of a shot stays free, so that a short one can still be taken as a whole.
        if (distance <= Math.min(GRIP, scale.x(shot.length()) / 4 + 1)) {
            found.add(new Candidate(grip, distance));
        }
    }
}
