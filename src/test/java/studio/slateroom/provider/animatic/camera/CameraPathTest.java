package studio.slateroom.provider.animatic.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
    private static final int AFTERLIFE = 15;
    private static final FrameSize SIZE = new FrameSize(192, 108);
    private static final List<PanelRoom> FLAT = List.of(new PanelRoom(CameraPath.FLAT, 1, 1));
    private static final List<PanelRoom> CARD =
            List.of(new PanelRoom(CameraPath.FAR, 1.25, 1.25), new PanelRoom(CameraPath.NEAR, 1.25, 1.25));

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
                .isCloseTo(StrictMath.toRadians(10), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(CameraMove.class)
    void neverLooksPastThePanel(CameraMove move) {
        for (CameraAngle angle : CameraAngle.values()) {
            ShotDirection direction = new ShotDirection(ShotSize.WIDE, angle, move, MoveSpeed.FAST, Transition.CUT);
            CameraPath path = new CameraPath(direction, FRAMES, 24, false, 7);
            for (List<PanelRoom> rooms : List.of(FLAT, CARD)) {
                Framing framing = Framing.covering(path, rooms, SIZE, FRAMES + AFTERLIFE, Crop.NONE);
                assertThat(framing.sticksOut(rooms, SIZE, FRAMES + AFTERLIFE))
                        .as(angle + " over " + rooms)
                        .isFalse();
                assertThat(framing.enlarged()).isLessThan(1.6);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"CLOSE_UP, 1.45", "MEDIUM_WIDE, 1.06", "WIDE, 1"})
    void cutsIntoAPictureThatIsToBeSeenCloserAboveItsMiddle(ShotSize size, double zoom) {
        ShotDirection direction =
                new ShotDirection(size, CameraAngle.EYE_LEVEL, CameraMove.STATIC, MoveSpeed.NORMAL, Transition.CUT);
        Framing framing = Framing.covering(
                new CameraPath(direction, FRAMES, 24, false, 7), FLAT, SIZE, FRAMES, Crop.picture(direction, true));
        Pose pose = framing.pose(0, CameraPath.FLAT);
        assertThat(pose.zoom()).isCloseTo(zoom, within(0.01));
        assertThat(sign(pose.y())).isEqualTo(zoom > 1 ? -1 : 0);
        assertThat(Crop.picture(direction, false)).isEqualTo(Crop.NONE);
    }

    @ParameterizedTest
    @EnumSource(CameraMove.class)
    void beginsStraightAtAFirstFrameAndStaysOnIt(CameraMove move) {
        List<PanelRoom> rooms = List.of(new PanelRoom(CameraPath.FLAT, 1.36, 1.36));
        Framing framing = Framing.anchored(path(move, MoveSpeed.NORMAL), rooms, SIZE, FRAMES);
        assertThat(distance(framing.pose(0, CameraPath.FLAT), Pose.CENTRE)).isLessThan(1e-9);
        assertThat(framing.sticksOut(rooms, SIZE, FRAMES)).isFalse();
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
                + Math.abs(to.roll() - from.roll())
                + Math.abs(to.warp().pitch() - from.warp().pitch());
    }

    private static int sign(double value) {
        return Math.abs(value) < 1e-9 ? 0 : (int) Math.signum(value);
    }
}
