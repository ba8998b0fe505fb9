package studio.slateroom.script.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import studio.slateroom.script.TextSpan;

/**
 * Deals out things in reading order to stretches in reading order, each looked at once.
 *
 * @param <T> what is dealt out
 */
final class Cursor<T> {

    private final List<T> things;
    private final Function<T, TextSpan> place;
    private int next;

    Cursor(List<T> things, Function<T, TextSpan> place) {
        this.things = things;
        this.place = place;
    }

    /** Those that lie within a stretch, which begins at or behind the last one's end. */
    List<T> within(TextSpan span) {
        List<T> found = new ArrayList<>();
        while (next < things.size() && place.apply(things.get(next)).start() < span.end()) {
            T thing = things.get(next++);
            if (span.contains(place.apply(thing))) {
                found.add(thing);
            }
        }
        return found;
    }
}
