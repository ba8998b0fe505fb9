package studio.slateroom.script;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A script laid out over a clip of a given length: no gap, no overlap, from the first frame to the last.
 *
 * @param slots the shots that are seen, in order; empty only for a script without shots
 * @param length the clip's length
 * @param cutOff the shots that begin at or behind the clip's end and so are not seen
 */
public record ShotTimeline(List<Slot> slots, Duration length, List<Shot> cutOff) {

    /**
     * A shot and when it is on screen.
     *
     * @param index its place in the script, from 0
     */
    public record Slot(int index, Shot shot, TimeRange time) {}

    public ShotTimeline {
        slots = List.copyOf(slots);
        cutOff = List.copyOf(cutOff);
    }

    /**
     * Lays a script out. Stated times hold; where not every shot states one, all shots last equally long. The first
     * shot begins with the clip, each lasts until the next begins, the last until the clip ends.
     */
    public static ShotTimeline of(ShotScript script, Duration length) {
        List<Shot> shots = script.shots();
        List<Duration> starts = starts(shots, length);
        List<Slot> slots = new ArrayList<>();
        List<Shot> cutOff = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            Duration start = starts.get(i);
            Duration end = i + 1 < shots.size() ? min(starts.get(i + 1), length) : length;
            if (start.compareTo(length) >= 0) {
                cutOff.add(shots.get(i));
            } else if (end.compareTo(start) > 0) {
                slots.add(new Slot(i, shots.get(i), new TimeRange(start, end)));
            }
        }
        return new ShotTimeline(slots, length, cutOff);
    }

    /** What is on screen at an instant of the clip. */
    public Optional<Slot> slotAt(Duration instant) {
        return slots.stream().filter(slot -> slot.time().contains(instant)).findFirst();
    }

    private static List<Duration> starts(List<Shot> shots, Duration length) {
        List<Duration> starts = new ArrayList<>();
        boolean timed = shots.stream().allMatch(shot -> shot.time() != null);
        Duration latest = Duration.ZERO;
        for (int i = 0; i < shots.size(); i++) {
            TimeRange time = shots.get(i).time();
            Duration start =
                    timed && time != null ? time.start() : Duration.ofMillis(length.toMillis() * i / shots.size());
            latest = i == 0 ? Duration.ZERO : max(latest, start);
            starts.add(latest);
        }
        return starts;
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
