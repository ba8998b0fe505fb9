package studio.slateroom.provider.animatic.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import studio.slateroom.provider.animatic.frame.MotionMeter.Motion;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotTempo;

/** Every move can be told from the frames alone: from how what is seen moves between them. */
class MoveTellingTest {

    private static final MotionMeter MIDDLE = MotionMeter.part(0.3, 0.3, 0.7, 0.7);

    /** Inside the block of a card, wherever a move puts it. */
    private static final MotionMeter NEAR = MotionMeter.part(0.42, 0.4, 0.58, 0.6);

    /** Beside the block. */
    private static final MotionMeter FAR = MotionMeter.part(0.02, 0.05, 0.2, 0.95);

    /** The camera goes one way, what is seen the other. Shifts in frame sizes, the turn in degrees. */
    @ParameterizedTest
    @CsvSource({
        "STATIC,         0,     0,    1,     0",
        "PUSH_IN,        0,     0,    1.25,  0",
        "PULL_OUT,       0,     0,    0.80,  0",
        "ZOOM_IN,        0,     0,    1.30,  0",
        "ZOOM_OUT,       0,     0,    0.77,  0",
        "CRASH_ZOOM,     0,     0,    1.30,  0",
        "DOLLY_ZOOM,     0,     0,    1.03,  0",
        "PAN_LEFT,       0.25,  0,    1,     0",
        "PAN_RIGHT,     -0.25,  0,    1,     0",
        "TILT_UP,        0,     0.25, 1,     0",
        "TILT_DOWN,      0,    -0.25, 1,     0",
        "TRUCK_LEFT,     0.27,  0,    1,     0",
        "TRUCK_RIGHT,   -0.27,  0,    1,     0",
        "PEDESTAL_UP,    0,     0.27, 1,     0",
        "PEDESTAL_DOWN,  0,    -0.27, 1,     0",
        "TRACKING,      -0.25,  0,    1,     0",
        "LEADING,        0,     0,    0.87,  0",
        "ORBIT,          0.20,  0,    1,     0",
        "CRANE_UP,       0,     0.34, 0.83,  0",
        "CRANE_DOWN,     0,    -0.34, 1.10,  0",
        "AERIAL,        -0.17,  0.05, 1.11, -1.6",
        "DIVE,           0,    -0.24, 1.84,  0",
        "ROLL,           0,     0,    1.70, -90"
    })
    void movesAPictureAsTheWordSays(CameraMove move, double right, double down, double scale, double turn) {
        Motion motion = FilmedShot.flat(FilmedShot.moving(move)).motion(MIDDLE);
        assertThat(motion.right()).as("right").isCloseTo(right, within(0.05));
        assertThat(motion.down()).as("down").isCloseTo(down, within(0.05));
        assertThat(motion.scale()).as("scale").isCloseTo(scale, within(0.05));
        assertThat(motion.turn()).as("turn").isCloseTo(turn, within(2.0));
    }

    /** What the subject does, and what is behind it. */
    @ParameterizedTest
    @CsvSource({
        "PUSH_IN,       0,     1.25,  0,     1.17",
        "ZOOM_IN,       0,     1.30,  0,     1.30",
        "DOLLY_ZOOM,    0,     1,     0,     1.35",
        "LEADING,       0,     1,     0,     0.87",
        "PAN_RIGHT,    -0.25,  1,    -0.25,  1",
        "TRUCK_RIGHT,  -0.39,  1,    -0.15,  1",
        "TRACKING,      0,     1,    -0.25,  1"
    })
    void tellsNearFromFar(CameraMove move, double near, double nearScale, double far, double farScale) {
        FilmedShot shot = FilmedShot.card(FilmedShot.moving(move));
        double share = way(50) - way(26);
        Motion subject = shot.motion(NEAR, 26, 50);
        Motion ground = shot.motion(FAR, 26, 50);
        assertThat(subject.scale()).as("near scale").isCloseTo(Math.pow(nearScale, share), within(0.02));
        assertThat(ground.scale()).as("far scale").isCloseTo(Math.pow(farScale, share), within(0.02));
        assertThat(subject.right()).as("near").isCloseTo(near * share, within(0.02));
        // Beside the middle what grows also moves outwards.
        double outwards = (ground.scale() - 1) * (0.11 - 0.5);
        assertThat(ground.right()).as("far").isCloseTo(far * share + outwards, within(0.02));
    }

    @Test
    void turnsAroundTheSubjectInAnOrbit() {
        FilmedShot shot = FilmedShot.card(FilmedShot.moving(CameraMove.ORBIT));
        assertThat(shot.motion(NEAR, 26, 50).right()).isLessThan(-0.02);
        assertThat(shot.motion(FAR, 26, 50).right()).isGreaterThan(0.08);
    }

    /** The share of an eased move that is done: a quarter gathering speed, a quarter slowing down. */
    private static double way(int frame) {
        double t = frame / (FilmedShot.FRAMES - 1.0);
        return t < 0.25 ? t * t * 8 / 3 : t < 0.75 ? (t - 0.125) * 4 / 3 : 1 - (1 - t) * (1 - t) * 8 / 3;
    }

    @ParameterizedTest
    @EnumSource(
            value = CameraMove.class,
            names = {"PUSH_IN", "PAN_LEFT", "TILT_DOWN", "ZOOM_IN"})
    void goesFurtherTheFasterItIs(CameraMove move) {
        double slow = way(move, MoveSpeed.SLOW);
        double normal = way(move, MoveSpeed.NORMAL);
        double fast = way(move, MoveSpeed.FAST);
        assertThat(slow).isGreaterThan(0.05).isLessThan(normal * 0.6);
        assertThat(fast).isGreaterThan(normal * 1.4);
    }

    private static double way(CameraMove move, MoveSpeed speed) {
        ShotDirection direction = FilmedShot.direction(speed, CameraAngle.EYE_LEVEL, ShotTempo.REAL_TIME, move);
        Motion motion = FilmedShot.flat(direction).motion(MIDDLE);
        return Math.abs(motion.right()) + Math.abs(motion.down()) + Math.abs(motion.scale() - 1);
    }

    @Test
    void orbitsATurningPictureWhereATruckKeepsItFlat() {
        MotionMeter left = MotionMeter.part(0, 0.1, 0.3, 0.9);
        MotionMeter right = MotionMeter.part(0.7, 0.1, 1, 0.9);
        FilmedShot orbit = FilmedShot.flat(FilmedShot.moving(CameraMove.ORBIT));
        FilmedShot truck = FilmedShot.flat(FilmedShot.moving(CameraMove.TRUCK_LEFT));
        assertThat(orbit.motion(right).scale() / orbit.motion(left).scale()).isGreaterThan(1.1);
        assertThat(truck.motion(right).scale() / truck.motion(left).scale()).isCloseTo(1, within(0.02));
    }

    @Test
    void swellsAroundTheMiddleOfAPictureInADollyZoom() {
        FilmedShot shot = FilmedShot.flat(FilmedShot.moving(CameraMove.DOLLY_ZOOM));
        Motion edge = shot.motion(MotionMeter.part(0.75, 0.2, 1, 0.8));
        Motion middle = shot.motion(MotionMeter.part(0.4, 0.4, 0.6, 0.6));
        assertThat(edge.right()).as("outwards").isGreaterThan(0.02);
        assertThat(edge.scale()).isGreaterThan(middle.scale() + 0.1);
    }

    @Test
    void whipsThePictureAwayInAQuarterSecondAndRests() {
        for (CameraMove move : new CameraMove[] {CameraMove.WHIP_PAN_LEFT, CameraMove.WHIP_PAN_RIGHT}) {
            FilmedShot shot = FilmedShot.flat(FilmedShot.moving(move));
            double right = shot.motion(MotionMeter.whole(), 0, 1).right();
            assertThat(move == CameraMove.WHIP_PAN_LEFT ? right : -right).isGreaterThan(0.02);
            assertThat(contrast(shot.frame(3))).isLessThan(0.6 * contrast(shot.frame(7)));
            assertThat(shot.same(7, FilmedShot.FRAMES - 1)).isTrue();
            assertThat(MIDDLE.between(shot.frame(0), shot.frame(7)).right())
                    .as("a whole turn")
                    .isCloseTo(0, within(0.005));
        }
    }

    /** How much neighbouring pixels differ; a smear takes it away. */
    private static double contrast(YuvFrame frame) {
        double sum = 0;
        int width = frame.size().width();
        for (int i = 1; i < width * frame.size().height(); i++) {
            sum += i % width == 0 ? 0 : Math.abs((frame.bytes()[i] & 255) - (frame.bytes()[i - 1] & 255));
        }
        return sum;
    }

    @Test
    void crashesInAFifthOfASecond() {
        FilmedShot shot = FilmedShot.flat(FilmedShot.moving(CameraMove.CRASH_ZOOM));
        int moving = 0;
        for (int i = 1; i < FilmedShot.FRAMES; i++) {
            moving += shot.same(i - 1, i) ? 0 : 1;
        }
        assertThat(moving).isBetween(4, 6);
    }

    @Test
    void swaysInTheHandAndShakesUnderABlow() {
        FilmedShot hand = FilmedShot.flat(FilmedShot.moving(CameraMove.HANDHELD));
        FilmedShot gentle = FilmedShot.flat(
                FilmedShot.direction(MoveSpeed.SLOW, CameraAngle.EYE_LEVEL, ShotTempo.REAL_TIME, CameraMove.HANDHELD));
        FilmedShot blow = FilmedShot.flat(FilmedShot.moving(CameraMove.CAMERA_SHAKE));
        assertThat(reach(hand, 0, 75)).isBetween(0.004, 0.012);
        assertThat(reach(gentle, 0, 75)).isBetween(0.0015, 0.005);
        assertThat(reach(blow, 0, 25)).isBetween(0.012, 0.04);
        assertThat(reach(blow, 60, 75)).isLessThan(reach(blow, 0, 25) / 3);
        assertThat(turnings(blow)).as("8 Hz turn sixteen times a second").isGreaterThan(3 * turnings(hand) / 2);
    }

    /** Half the way between the outermost places. */
    private static double reach(FilmedShot shot, int from, int to) {
        double at = 0;
        double least = 0;
        double most = 0;
        for (int i = from; i < to; i++) {
            at += shot.motion(MotionMeter.whole(), i, i + 1).right();
            least = Math.min(least, at);
            most = Math.max(most, at);
        }
        return (most - least) / 2;
    }

    private static int turnings(FilmedShot shot) {
        int turnings = 0;
        double before = 0;
        for (int i = 0; i < FilmedShot.FRAMES - 1; i++) {
            double step = shot.motion(MotionMeter.whole(), i, i + 1).right();
            turnings += step * before < 0 ? 1 : 0;
            before = step;
        }
        return turnings;
    }

    @Test
    void joinsMovesWithoutAJump() {
        FilmedShot shot = FilmedShot.flat(FilmedShot.moving(CameraMove.PUSH_IN, CameraMove.PAN_RIGHT));
        Motion first = shot.motion(MIDDLE, 0, 37);
        Motion second = shot.motion(MIDDLE, 38, FilmedShot.FRAMES - 1);
        assertThat(first.scale()).isGreaterThan(1.12);
        assertThat(second.scale()).isCloseTo(1, within(0.01));
        assertThat(second.right()).isLessThan(-0.12);
        Motion join = shot.motion(MIDDLE, 36, 39);
        assertThat(Math.abs(join.right()) + Math.abs(join.scale() - 1)).isLessThan(0.01);
    }

    @Test
    void pullsTheFocusFromNearToFar() {
        FilmedShot shot = FilmedShot.card(FilmedShot.moving(CameraMove.RACK_FOCUS));
        assertThat(detail(shot.frame(0), 0.42, 0.58)).isGreaterThan(1.2 * detail(shot.frame(75), 0.42, 0.58));
        assertThat(detail(shot.frame(75), 0.02, 0.25)).isGreaterThan(1.2 * detail(shot.frame(0), 0.02, 0.25));
        FilmedShot flat = FilmedShot.flat(FilmedShot.moving(CameraMove.RACK_FOCUS));
        assertThat(detail(flat.frame(75), 0.1, 0.9)).isGreaterThan(1.2 * detail(flat.frame(0), 0.1, 0.9));
    }

    private static double detail(YuvFrame frame, double left, double right) {
        int width = frame.size().width();
        double sum = 0;
        for (int y = 70; y < 110; y++) {
            for (int x = (int) (left * width); x < right * width; x++) {
                int at = y * width + x;
                sum += Math.abs((frame.bytes()[at] & 255) - (frame.bytes()[at + 1] & 255));
            }
        }
        return sum;
    }

    @ParameterizedTest
    @CsvSource({"LOW, 1", "HIGH, -1"})
    void drawsVerticalsTogetherWhereTheCameraLooksUpOrDown(CameraAngle angle, int sign) {
        ShotDirection direction = FilmedShot.direction(MoveSpeed.NORMAL, angle, ShotTempo.REAL_TIME);
        YuvFrame plain = FilmedShot.flat(FilmedShot.moving()).frame(0);
        YuvFrame bent = FilmedShot.flat(direction).frame(0);
        double top = MotionMeter.part(0.2, 0.02, 0.8, 0.3).between(plain, bent).scale();
        double bottom =
                MotionMeter.part(0.2, 0.7, 0.8, 0.98).between(plain, bent).scale();
        assertThat(sign * (bottom / top - 1)).isBetween(0.05, 0.16);
    }

    @Test
    void cantsTheFrameOfADutchAngle() {
        ShotDirection dutch = FilmedShot.direction(MoveSpeed.NORMAL, CameraAngle.DUTCH, ShotTempo.REAL_TIME);
        FilmedShot shot = FilmedShot.flat(dutch);
        YuvFrame plain = FilmedShot.flat(FilmedShot.moving()).frame(0);
        assertThat(MotionMeter.part(0.3, 0.2, 0.7, 0.8)
                        .between(plain, shot.frame(0))
                        .turn())
                .isCloseTo(-10, within(0.5));
        assertThat(shot.same(0, FilmedShot.FRAMES - 1)).isTrue();
    }
}
