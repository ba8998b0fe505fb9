package studio.slateroom.ui.timeline;

import java.time.Duration;
import java.util.List;
import studio.slateroom.script.TimeRange;

/**
 * What a drag would do if it ended now.
 *
 * @param ghosts the shots that would lie elsewhere
 * @param mark the instant that matters: the new end, or the place between two shots
 * @param label what is said of it
 */
record TimelinePreview(List<Ghost> ghosts, Duration mark, String label) {

    TimelinePreview {
        ghosts = List.copyOf(ghosts);
    }

    /** A shot where it would lie. */
    record Ghost(int shot, TimeRange time) {}
}
