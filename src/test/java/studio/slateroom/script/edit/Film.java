package studio.slateroom.script.edit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import studio.slateroom.script.TimeRange;

/**
 * What a script says, whatever its notation: the model that edits are compared with.
 *
 * @param takes the shots in their order
 */
record Film(List<Take> takes) {

    /**
     * A shot.
     *
     * @param framing what its bracket or the cell beside its number says
     */
    record Take(TimeRange time, String framing, String words) {
        Take at(TimeRange other) {
            return new Take(other, framing, words);
        }
    }

    Film {
        takes = List.copyOf(takes);
    }

    /** Shots of these lengths one after another. */
    static Film of(List<Integer> millis, String framing, List<String> words) {
        List<Take> takes = new ArrayList<>();
        for (int i = 0; i < millis.size(); i++) {
            TimeRange time = new TimeRange(Duration.ZERO, Duration.ofMillis(millis.get(i)));
            takes.add(new Take(time, framing, words.get(i)));
        }
        return closed(takes);
    }

    List<TimeRange> times() {
        return takes.stream().map(Take::time).toList();
    }

    Film timed(List<TimeRange> times) {
        List<Take> timed = new ArrayList<>();
        for (int i = 0; i < takes.size(); i++) {
            timed.add(takes.get(i).at(times.get(i)));
        }
        return new Film(timed);
    }

    Film with(int place, Take take) {
        List<Take> longer = new ArrayList<>(takes);
        longer.add(place, take);
        return closed(longer);
    }

    Film without(int shot) {
        List<Take> shorter = new ArrayList<>(takes);
        shorter.remove(shot);
        return closed(shorter);
    }

    Film moved(int from, int to) {
        List<Take> moved = new ArrayList<>(takes);
        Take take = moved.remove(from);
        moved.add(to, take);
        return closed(moved);
    }

    /** All shots with their lengths, each beginning where the one before ends. */
    private static Film closed(List<Take> takes) {
        List<Take> closed = new ArrayList<>();
        Duration at = Duration.ZERO;
        for (Take take : takes) {
            TimeRange time = new TimeRange(at, at.plus(take.time().length()));
            closed.add(take.at(time));
            at = time.end();
        }
        return new Film(closed);
    }
}
