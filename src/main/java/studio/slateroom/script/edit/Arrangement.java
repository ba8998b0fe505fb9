package studio.slateroom.script.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import studio.slateroom.script.TimeRange;

/**
 * The shots in a new order.
 *
 * @param order the old indices at their new places, {@link #NEW} for a shot that was not there
 * @param times how the shots are written to lie, at their new places
 */
record Arrangement(Layout layout, List<Integer> order, List<TimeRange> times) {

    static final int NEW = -1;

    /** The indices of so many shots in their order, to be changed. */
    static List<Integer> order(int count) {
        return new ArrayList<>(IntStream.range(0, count).boxed().toList());
    }

    /** The edits of all shots that were there, with the beats inside them; but for those of one. */
    List<TextEdit> edits(int except) {
        List<TextEdit> edits = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            int shot = order.get(place);
            if (shot != NEW && shot != except) {
                edits.addAll(layout.changed(shot, place, times.get(place)));
            }
        }
        return edits;
    }
}
