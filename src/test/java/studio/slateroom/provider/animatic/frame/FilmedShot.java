package studio.slateroom.provider.animatic.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.camera.CameraPath;
import studio.slateroom.provider.animatic.camera.Crop;
import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.Continuity;
import studio.slateroom.script.camera.Look;
import studio.slateroom.script.camera.MoveSpeed;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotFraming;
import studio.slateroom.script.camera.ShotSize;
import studio.slateroom.script.camera.ShotTempo;
import studio.slateroom.script.camera.Transition;

/** A shot of a textured panel, drawn frame by frame for measuring. */
final class FilmedShot {

    static final FrameSize SIZE = new FrameSize(320, 180);
    static final int FRAMES = 76;

    private final List<YuvFrame> frames = new ArrayList<>();

    private FilmedShot() {}

    /** A picture under the camera. */
    static FilmedShot flat(ShotDirection direction) {
        return of(ShotPanel.covering(texture(SIZE.width(), SIZE.height(), 1), SIZE), direction);
    }

    /** A card: a block in the frame's middle before a ground, both larger than the frame. */
    static FilmedShot card(ShotDirection direction) {
        return of(new ShotPanel(texture(400, 226, 1), block(400, 226), 1, false), direction);
    }

    static FilmedShot of(ShotPanel panel, ShotDirection direction) {
        FilmedShot shot = new FilmedShot();
        CameraPath path = new CameraPath(direction, FRAMES, 24, false, 7);
        ShotView view = ShotView.covering(panel, path, SIZE, FRAMES, Crop.NONE, Finish.NONE);
        for (int i = 0; i < FRAMES; i++) {
            YuvFrame frame = new YuvFrame(SIZE);
            view.draw(i, frame);
            shot.frames.add(frame);
        }
        return shot;
    }

    YuvFrame frame(int number) {
        return frames.get(number);
    }

    /** The motion over some frames, put together from that between neighbours. */
    MotionMeter.Motion motion(MotionMeter meter, int from, int to) {
        MotionMeter.Motion sum = MotionMeter.Motion.NONE;
        for (int i = from; i < to; i++) {
            sum = sum.then(meter.between(frames.get(i), frames.get(i + 1)));
        }
        return sum;
    }

    MotionMeter.Motion motion(MotionMeter meter) {
        return motion(meter, 0, FRAMES - 1);
    }

    boolean same(int one, int other) {
        return Arrays.equals(frames.get(one).bytes(), frames.get(other).bytes());
    }

    static ShotDirection moving(CameraMove... moves) {
        return direction(MoveSpeed.NORMAL, CameraAngle.EYE_LEVEL, ShotTempo.REAL_TIME, moves);
    }

    static ShotDirection direction(MoveSpeed speed, CameraAngle angle, ShotTempo tempo, CameraMove... moves) {
        return new ShotDirection(
                ShotSize.MEDIUM,
                ShotFraming.PLAIN,
                angle,
                List.of(moves),
                speed,
                tempo,
                Transition.CUT,
                Transition.CUT,
                Continuity.AS_WRITTEN,
                Set.<Look>of());
    }

    /** Waves of many lengths in all directions: no two places look alike. */
    static YuvPanel texture(int width, int height, long seed) {
        return YuvPanel.opaque(waves(width, height, seed), width, height);
    }

    private static YuvPanel block(int width, int height) {
        int[] argb = waves(width, height, 2);
        for (int i = 0; i < argb.length; i++) {
            int row = i / width;
            double x = (double) (i - row * width) / width;
            double y = (double) row / height;
            boolean opaque = Math.abs(x - 0.5) < 0.12 && Math.abs(y - 0.5) < 0.3;
            argb[i] = opaque ? 0xFF000000 | argb[i] : 0;
        }
        return YuvPanel.translucent(argb, width, height);
    }

    private static int[] waves(int width, int height, long seed) {
        Random random = new Random(seed);
        double[] sum = new double[width * height];
        for (int wave = 0; wave < 40; wave++) {
            double length = 10 + 60 * random.nextDouble();
            double angle = 2 * Math.PI * random.nextDouble();
            double phase = 2 * Math.PI * random.nextDouble();
            double across = 2 * Math.PI * Math.cos(angle) / length;
            double down = 2 * Math.PI * Math.sin(angle) / length;
            for (int i = 0; i < sum.length; i++) {
                int row = i / width;
                sum[i] += Math.cos(across * (i - row * width) + down * row + phase);
            }
        }
        int[] rgb = new int[sum.length];
        for (int i = 0; i < sum.length; i++) {
            rgb[i] = 0x010101 * (int) Math.clamp(128 + 20 * sum[i], 0, 255);
        }
        return rgb;
    }
}
