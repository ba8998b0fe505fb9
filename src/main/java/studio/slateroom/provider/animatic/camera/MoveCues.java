package studio.slateroom.provider.animatic.camera;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import studio.slateroom.script.Shot;
import studio.slateroom.script.TermHit;
import studio.slateroom.script.TimeMark;
import studio.slateroom.script.camera.CameraMove;

/**
 * When a shot's words say that its moves happen: a move that is named behind a time within the shot happens in that
 * time.
 *
 * @param times the moves that have a time
 */
public record MoveCues(Map<CameraMove, Time> times) {

    /** Nothing said. */
    public static final MoveCues NONE = new MoveCues(Map.of());

    public MoveCues {
        times = Map.copyOf(times);
    }

    /**
     * A stretch of a shot.
     *
     * @param begin in seconds from the shot's beginning
     * @param end in seconds, behind {@code begin}
     */
    public record Time(double begin, double end) {}

    /**
     * The cues of a shot. Times within it are counted from the clip's beginning, or where that cannot be, from the
     * shot's.
     *
     * @param start the shot's beginning in seconds of the clip
     * @param length the shot's length in seconds
     */
    public static MoveCues of(Shot shot, double start, double length) {
        Map<CameraMove, Time> times = new EnumMap<>(CameraMove.class);
        for (TermHit hit : shot.terms()) {
            Optional<CameraMove> move = hit.term().as(CameraMove.class);
            if (move.isPresent() && !times.containsKey(move.get())) {
                time(shot, hit, start, length).ifPresent(time -> times.put(move.get(), time));
            }
        }
        return new MoveCues(times);
    }

    private static Optional<Time> time(Shot shot, TermHit hit, double start, double length) {
        return shot.beats().stream()
                .filter(beat -> beat.span().end() <= hit.span().start())
                .filter(TimeMark.Range.class::isInstance)
                .map(TimeMark.Range.class::cast)
                .reduce((_, last) -> last)
                .map(beat -> time(beat, start))
                .filter(time -> 0 <= time.begin() && time.begin() < time.end() && time.end() <= length + 0.05);
    }

    private static Time time(TimeMark.Range beat, double start) {
        double begin = beat.start().value().toMillis() / 1000.0;
        double end = beat.end().value().toMillis() / 1000.0;
        double from = begin >= start ? start : 0;
        return new Time(begin - from, end - from);
    }
}
