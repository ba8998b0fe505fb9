package studio.slateroom.ui.timeline.cut;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/**
 * What an edge that is dragged is drawn to.
 *
 * @param grid where it may lie
 * @param magnets instants that go before the grid, such as the play head
 * @param reach how far away a magnet is felt
 */
public record Snapping(Grid grid, List<Duration> magnets, Duration reach) {

    public Snapping {
        magnets = List.copyOf(magnets);
    }

    /** Where an edge comes to lie that is dragged to an instant. */
    public Duration snap(Duration instant) {
        Duration inside = instant.isNegative() ? Duration.ZERO : instant;
        return magnets.stream()
                .filter(magnet -> distance(magnet, inside).compareTo(reach) <= 0)
                .min(Comparator.comparing(magnet -> distance(magnet, inside)))
                .orElseGet(() -> grid.nearest(inside));
    }

    private static Duration distance(Duration a, Duration b) {
        return a.minus(b).abs();
    }
}
