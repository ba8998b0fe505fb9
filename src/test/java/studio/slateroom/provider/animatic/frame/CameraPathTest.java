package studio.slateroom.provider.animatic.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotSize;
import studio.slateroom.script.camera.Transition;

class CameraPathTest {

    private static final int FRAMES = 96;
    private static final int AFTERLIFE = Change.longestOverlap(24);
    private static final FrameSize SIZE = new FrameSize(192, 108);

    @Test
    void standsStillOnATripod() {
        CameraPath path = path(CameraMove.STATIC, MoveSpeed.NORMAL);
        assertThat(path.pose(0, CameraPath.FLAT)).isEqualTo(Pose.CENTRE);
        assertThat(path.pose(FRAMES - 1, CameraPath.FLAT)).isEqualTo(Pose.CENTRE);
    }

    /** The signs of the way from the first to the last frame: right, down, nearer. */
    @ParameterizedTest
    @CsvSource({
        "PUSH_IN, 0, 0, 1",
        "PULL_OUT, 0, 0, -1",
        "ZOOM_IN, 0, 0, 1",
        "ZOOM_OUT, 0, 0, -1",
        "PAN_LEFT, -1, 0, 0",
        "PAN_RIGHT, 1, 0, 0",
        "TILT_UP, 0, -1, 0",
        "TILT_DOWN, 0, 1, 0",
        "TRUCK_LEFT, -1, 0, 0",
        "TRUCK_RIGHT, 1, 0, 0",
        "PEDESTAL_UP, 0, -1, 0",
        "PEDESTAL_DOWN, 0, 1, 0",
        "CRANE_UP, 0, -1, -1",
        "CRANE_DOWN, 0, 1, 1",
        "AERIAL, 1, -1, 1"
    })
    void movesAsTheWordSays(CameraMove move, int right, int down, int nearer) {
        CameraPath path = path(move, MoveSpeed.NORMAL);
        Pose first = path.pose(0, CameraPath.FLAT);
        Pose last = path.pose(FRAMES - 1, CameraPath.FLAT);
        assertThat(sign(last.x() - first.x())).isEqualTo(right);
        assertThat(sign(last.y() - first.y())).isEqualTo(down);
        assertThat(sign(last.zoom() - first.zoom())).isEqualTo(nearer);
    }

    @ParameterizedTest
    @EnumSource(
            value = CameraMove.class,
            names = {"PUSH_IN", "ZOOM_IN", "PAN_RIGHT", "TRUCK_RIGHT", "ROLL"})
    void goesFurtherWhenItIsFast(CameraMove move) {
        assertThat(way(path(move, MoveSpeed.SLOW)))
                .isLessThan(way(path(move, MoveSpeed.NORMAL)))
                .isPositive();
        assertThat(way(path(move, MoveSpeed.FAST))).isGreaterThan(way(path(move, MoveSpeed.NORMAL)));
    }

    @ParameterizedTest
    @EnumSource(
            value = CameraMove.class,
            names = {"PUSH_IN", "TRUCK_RIGHT", "PEDESTAL_UP", "ORBIT"})
    void movesWhatIsNearMoreThanWhatIsFar(CameraMove move) {
        CameraPath path = path(move, MoveSpeed.NORMAL);
        assertThat(distance(path.pose(0, CameraPath.NEAR), path.pose(FRAMES - 1, CameraPath.NEAR)))
                .isNotCloseTo(
                        distance(path.pose(0, CameraPath.FAR), path.pose(FRAMES - 1, CameraPath.FAR)), within(0.01));
    }

    @Test
    void gathersSpeedAndSlowsDown() {
        CameraPath path = path(CameraMove.PAN_RIGHT, MoveSpeed.NORMAL);
        double begin = step(path, 0);
        double middle = step(path, FRAMES / 2);
        double end = step(path, FRAMES - 2);
        assertThat(begin).isPositive().isLessThan(middle / 3);
        assertThat(end).isCloseTo(begin, within(1e-6));
    }

    @Test
    void leavesTheGroundRunningUnderATrackingShot() {
        CameraPath path = new CameraPath(direction(CameraMove.TRACKING, MoveSpeed.NORMAL), FRAMES, 24, true, 7);
        double far = path.pose(48, CameraPath.FAR).x()
                - path.pose(24, CameraPath.FAR).x();
        double near = path.pose(48, CameraPath.NEAR).x()
                - path.pose(24, CameraPath.NEAR).x();
        assertThat(far).isCloseTo(0.45, within(0.02));
        assertThat(near).isCloseTo(0, within(0.02));
        assertThat(path.pose(FRAMES + 24, CameraPath.FAR).x())
                .as("it runs on under the shot that takes over")
                .isGreaterThan(path.pose(FRAMES, CameraPath.FAR).x() + 0.4);
    }

    @Test
    void swaysByItsSeed() {
        ShotDirection handheld = direction(CameraMove.HANDHELD, MoveSpeed.NORMAL);
        CameraPath one = new CameraPath(handheld, FRAMES, 24, false, 7);
        CameraPath same = new CameraPath(handheld, FRAMES, 24, false, 7);
        CameraPath other = new CameraPath(handheld, FRAMES, 24, false, 8);
        assertThat(same.pose(10, CameraPath.FLAT)).isEqualTo(one.pose(10, CameraPath.FLAT));
        assertThat(other.pose(10, CameraPath.FLAT)).isNotEqualTo(one.pose(10, CameraPath.FLAT));
        assertThat(one.pose(40, CameraPath.FLAT)).isNotEqualTo(one.pose(10, CameraPath.FLAT));
    }

    @Test
    void tiltsTheHorizonOfADutchAngle() {
        ShotDirection dutch = new ShotDirection(
                ShotSize.MEDIUM, CameraAngle.DUTCH, CameraMove.STATIC, MoveSpeed.NORMAL, Transition.CUT);
        assertThat(new CameraPath(dutch, FRAMES, 24, false, 0)
                        .pose(0, CameraPath.FLAT)
                        .roll())
                .isCloseTo(StrictMath.toRadians(8), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(CameraMove.class)
    void neverLooksPastThePanel(CameraMove move) {
        CameraPath path = path(move, MoveSpeed.FAST);
        ShotPanel panel = panel(192, 108);
        Framing framing = Framing.covering(path, panel, SIZE, FRAMES + AFTERLIFE);
        assertThat(framing.shortage(panel, SIZE, FRAMES + AFTERLIFE)).isLessThanOrEqualTo(1 + 1e-9);
    }

    @ParameterizedTest
    @EnumSource(CameraMove.class)
    void beginsStraightAtAFirstFrameAndStaysOnIt(CameraMove move) {
        ShotPanel panel = panel(260, 146);
        Framing framing = Framing.anchored(path(move, MoveSpeed.NORMAL), panel, SIZE, FRAMES);
        assertThat(distance(framing.pose(0, CameraPath.FLAT), Pose.CENTRE)).isLessThan(1e-9);
        assertThat(framing.shortage(panel, SIZE, FRAMES)).isLessThanOrEqualTo(1);
    }

    private static ShotPanel panel(int width, int height) {
        return new ShotPanel(YuvPanel.opaque(new int[width * height], width, height), null, 1, false);
    }

    private static CameraPath path(CameraMove move, MoveSpeed speed) {
        return new CameraPath(direction(move, speed), FRAMES, 24, false, 7);
    }

    private static ShotDirection direction(CameraMove move, MoveSpeed speed) {
        return new ShotDirection(ShotSize.MEDIUM, CameraAngle.EYE_LEVEL, move, speed, Transition.CUT);
    }

    private static double step(CameraPath path, int frame) {
        return path.pose(frame + 1, CameraPath.FLAT).x()
                - path.pose(frame, CameraPath.FLAT).x();
    }

    private static double way(CameraPath path) {
        return distance(path.pose(0, CameraPath.FLAT), path.pose(FRAMES - 1, CameraPath.FLAT));
    }

    private static double distance(Pose from, Pose to) {
        return Math.abs(to.x() - from.x())
                + Math.abs(to.y() - from.y())
                + Math.abs(to.zoom() - from.zoom())
                + Math.abs(to.roll() - from.roll());
    }

    private static int sign(double value) {
        return Math.abs(value) < 1e-9 ? 0 : (int) Math.signum(value);
    }
}
