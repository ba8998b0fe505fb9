package studio.slateroom.provider.animatic.camera;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import studio.slateroom.script.camera.CameraMove;

/**
 * When a shot's moves happen. What the camera is carried by, what shakes it and what its focus does go on along with the
 * others, all the shot long, as does a flight that other moves are flown on; the other moves follow one another.
 *
 * @param steps the moves that follow one another
 * @param along those that go along with them
 */
record MovePlan(List<Step> steps, Set<CameraMove> along) {

    private static final Set<CameraMove> ALONG =
            EnumSet.of(CameraMove.HANDHELD, CameraMove.CAMERA_SHAKE, CameraMove.RACK_FOCUS, CameraMove.REVEAL);

    /** No move has less time than this: of many in a short shot only the first are carried out. */
    private static final double LEAST_SECONDS = 0.5;

    private static final double WHIP_SECONDS = 0.25;
    private static final double CRASH_SECONDS = 0.2;

    /** How far into its time a crash zoom comes, so that one sees from where. */
    private static final double CRASH_AFTER = 0.4;

    MovePlan {
        steps = List.copyOf(steps);
        along = Set.copyOf(along);
    }

    /**
     * A move and its time.
     *
     * @param begin in seconds from the shot's beginning
     * @param length in seconds
     * @param joined whether another move comes before or behind it, so that it has to come to rest
     */
    record Step(CameraMove move, double begin, double length, boolean joined) {

        /** How much of it is done. */
        double progress(double seconds) {
            return length <= 0 ? 0 : (seconds - begin) / length;
        }
    }

    /**
     * The plan for a shot. Each move has its own time where the script says so of all of them, else an even share.
     *
     * @param seconds the shot's length
     */
    static MovePlan of(List<CameraMove> moves, MoveCues cues, double seconds) {
        Set<CameraMove> along = EnumSet.noneOf(CameraMove.class);
        moves.stream().filter(ALONG::contains).forEach(along::add);
        List<CameraMove> all =
                moves.stream().filter(move -> !ALONG.contains(move)).toList();
        List<Step> steps = new ArrayList<>();
        if (all.size() > 1 && all.contains(CameraMove.AERIAL)) {
            steps.add(new Step(CameraMove.AERIAL, 0, seconds, false));
        }
        List<CameraMove> following = all.stream()
                .filter(move -> steps.isEmpty() || move != CameraMove.AERIAL)
                .limit(Math.max(1, (long) (seconds / LEAST_SECONDS)))
                .toList();
        steps.addAll(cues.times().keySet().containsAll(following) ? cued(following, cues) : shared(following, seconds));
        return new MovePlan(steps, along);
    }

    private static List<Step> cued(List<CameraMove> moves, MoveCues cues) {
        return moves.stream()
                .map(move -> {
                    MoveCues.Time time = Objects.requireNonNull(cues.times().get(move));
                    return step(move, time.begin(), time.end() - time.begin(), true);
                })
                .toList();
    }

    private static List<Step> shared(List<CameraMove> moves, double seconds) {
        double share = seconds / Math.max(1, moves.size());
        List<Step> steps = new ArrayList<>();
        for (CameraMove move : moves) {
            steps.add(step(move, steps.size() * share, share, moves.size() > 1));
        }
        return steps;
    }

    private static Step step(CameraMove move, double begin, double share, boolean joined) {
        return switch (move) {
            case WHIP_PAN_LEFT, WHIP_PAN_RIGHT -> new Step(move, begin, Math.min(WHIP_SECONDS, share), joined);
            case CRASH_ZOOM -> {
                double length = Math.min(CRASH_SECONDS, share);
                yield new Step(move, begin + (share - length) * CRASH_AFTER, length, joined);
            }
            default -> new Step(move, begin, share, joined);
        };
    }
}
