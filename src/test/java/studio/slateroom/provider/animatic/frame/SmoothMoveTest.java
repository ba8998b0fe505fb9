package studio.slateroom.provider.animatic.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.camera.CameraPath;
import studio.slateroom.provider.animatic.camera.Crop;
import studio.slateroom.provider.animatic.camera.Framing;
import studio.slateroom.provider.animatic.camera.PanelRoom;
import studio.slateroom.provider.animatic.camera.Pose;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotTempo;

/** Slow moves run smoothly: what is measured between frames is what the camera does, to a twentieth of a pixel. */
class SmoothMoveTest {

    private static final FrameSize SIZE = new FrameSize(480, 270);
    private static final int FRAMES = 120;
    private static final double JITTER = 0.05;

    private final ShotPanel panel = ShotPanel.covering(FilmedShot.texture(586, 330, 3), SIZE);

    @Test
    void pushesInWithoutJitter() {
        assertSmooth(slow(CameraAngle.EYE_LEVEL, CameraMove.PUSH_IN));
    }

    @Test
    void pansWithoutJitter() {
        assertSmooth(slow(CameraAngle.EYE_LEVEL, CameraMove.PAN_RIGHT));
    }

    @Test
    void pushesInWithoutJitterUnderALowAngle() {
        assertSmooth(slow(CameraAngle.LOW, CameraMove.PUSH_IN));
    }

    @Test
    void startsAndStopsSoftly() {
        List<YuvFrame> frames = frames(slow(CameraAngle.EYE_LEVEL, CameraMove.PAN_RIGHT));
        MotionMeter meter = MotionMeter.part(0.3, 0.3, 0.7, 0.7);
        double first = -meter.between(frames.get(0), frames.get(1)).right();
        double middle = -meter.between(frames.get(60), frames.get(61)).right();
        double last =
                -meter.between(frames.get(FRAMES - 2), frames.get(FRAMES - 1)).right();
        assertThat(first).isPositive().isLessThan(middle / 10);
        assertThat(last).isPositive().isLessThan(middle / 10);
    }

    private void assertSmooth(ShotDirection direction) {
        List<YuvFrame> frames = frames(direction);
        Framing framing = Framing.covering(path(direction), rooms(), SIZE, FRAMES, Crop.NONE);
        MotionMeter meter = MotionMeter.part(0.25, 0.25, 0.75, 0.75);
        double squares = 0;
        for (int i = 0; i < FRAMES - 1; i++) {
            MotionMeter.Motion seen = meter.between(frames.get(i), frames.get(i + 1));
            Pose from = framing.pose(i, CameraPath.FLAT);
            Pose to = framing.pose(i + 1, CameraPath.FLAT);
            double scaled = (seen.scale() - to.zoom() / from.zoom()) * SIZE.width() / 2;
            double shifted = seen.right() * SIZE.width() + (to.x() - from.x()) * to.zoom() * SIZE.width();
            squares += scaled * scaled + shifted * shifted;
            double wanted = Math.abs(to.zoom() / from.zoom() - 1) + Math.abs(to.x() - from.x());
            double got = Math.abs(seen.scale() - 1) + Math.abs(seen.right());
            if (i > 15 && i < FRAMES - 16) {
                assertThat(got).as("no stall at frame " + i).isGreaterThan(wanted * 0.6);
            }
        }
        assertThat(Math.sqrt(squares / (FRAMES - 1))).isLessThan(JITTER);
    }

    private List<PanelRoom> rooms() {
        return panel.rooms(SIZE);
    }

    private List<YuvFrame> frames(ShotDirection direction) {
        ShotView view = ShotView.covering(panel, path(direction), SIZE, FRAMES, Crop.NONE, Finish.NONE);
        return java.util.stream.IntStream.range(0, FRAMES)
                .mapToObj(i -> {
                    YuvFrame frame = new YuvFrame(SIZE);
                    view.draw(i, frame);
                    return frame;
                })
                .toList();
    }

    private static CameraPath path(ShotDirection direction) {
        return new CameraPath(direction, FRAMES, 24, false, 7);
    }

    private static ShotDirection slow(CameraAngle angle, CameraMove move) {
        return FilmedShot.direction(MoveSpeed.SLOW, angle, ShotTempo.REAL_TIME, move);
    }
}
