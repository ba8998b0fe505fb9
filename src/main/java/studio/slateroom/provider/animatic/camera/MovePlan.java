package studio.slateroom.provider.animatic.camera;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import studio.slateroom.script.camera.CameraMove;

/**
 * When a shot's moves happen. What the camera is carried by, what shakes it and what its focus does go on along with the
 * others, all the shot long; the other moves follow one another.
 *
 * @param steps the moves that follow one another
 * @param along those that go along with them
 */
record MovePlan(List<Step> steps, Set<CameraMove> along) {

    private static final Set<CameraMove> ALONG =
            EnumSet.of(CameraMove.HANDHELD, CameraMove.CAMERA_SHAKE, CameraMove.RACK_FOCUS, CameraMove.REVEAL);

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

    /** Shares a shot's time out evenly. */
    static MovePlan of(List<CameraMove> moves, double seconds) {
        List<CameraMove> following =
                moves.stream().filter(move -> !ALONG.contains(move)).toList();
        List<Step> steps = new ArrayList<>();
        double share = seconds / Math.max(1, following.size());
        for (CameraMove move : following) {
            steps.add(step(move, steps.size() * share, share, following.size() > 1));
        }
        Set<CameraMove> along = EnumSet.noneOf(CameraMove.class);
        moves.stream().filter(ALONG::contains).forEach(along::add);
        return new MovePlan(steps, along);
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
