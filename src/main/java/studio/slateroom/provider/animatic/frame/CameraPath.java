package studio.slateroom.provider.animatic.frame;

import studio.slateroom.script.camera.CameraAngle;
import studio.slateroom.script.camera.ShotDirection;

/**
 * The way of the camera through one shot. What is near moves more than what is far, so every layer of a panel has poses
 * of its own.
 */
public final class CameraPath {

    /** The depth of what is behind the subject. */
    public static final double FAR = 0;

    /** The depth of the subject. */
    public static final double NEAR = 1;

    /** The depth of a picture that is all in one layer. */
    public static final double FLAT = 0.5;

    /** A Dutch angle as it is commonly set: clearly meant, not yet comic. */
    private static final double DUTCH = StrictMath.toRadians(8);

    private static final double ROLL = StrictMath.toRadians(14);

    /** The length at which a move has its plain amount; a shorter shot cannot carry as much. */
    private static final double PLAIN_SECONDS = 4;

    private final ShotDirection direction;
    private final double amount;
    private final int frames;
    private final int framesPerSecond;
    private final boolean endless;
    private final Sway sway;

    /**
     * The path of a shot.
     *
     * @param frames how many frames the shot has, from 1
     * @param endless whether what is far can run past without end; else a tracking shot drifts as far as it can
     * @param seed decides how a hand-held camera sways
     */
    public CameraPath(ShotDirection direction, int frames, int framesPerSecond, boolean endless, long seed) {
        this.direction = direction;
        this.endless = endless;
        this.frames = frames;
        this.framesPerSecond = framesPerSecond;
        this.sway = new Sway(seed);
        double seconds = (double) frames / framesPerSecond;
        double length = Math.clamp(StrictMath.sqrt(seconds / PLAIN_SECONDS), 0.5, 1.3);
        this.amount = direction.speed().factor() * length;
    }

    /**
     * Where the camera is for one layer.
     *
     * @param frame the frame in the shot, from 0; behind the last one eased moves stand and running ones go on
     * @param depth {@link #FAR} to {@link #NEAR}
     */
    Pose pose(double frame, double depth) {
        double progress = frames < 2 ? 0 : frame / (frames - 1);
        double way = Ease.camera(progress);
        double seconds = frame / framesPerSecond;
        Pose pose = switch (direction.move()) {
            case STATIC, RACK_FOCUS, REVEAL -> Pose.CENTRE;
            case PUSH_IN -> zoom(dolly(0.13, depth), way);
            case PULL_OUT -> zoom(dolly(0.13, depth), 1 - way);
            case ZOOM_IN, CRASH_ZOOM, DOLLY_ZOOM -> zoom(0.16 * amount, way);
            case ZOOM_OUT -> zoom(0.16 * amount, 1 - way);
            case PAN_LEFT, WHIP_PAN_LEFT -> shift(-0.10, 0, way, 1);
            case PAN_RIGHT, WHIP_PAN_RIGHT -> shift(0.10, 0, way, 1);
            case TILT_UP -> shift(0, -0.12, way, 1);
            case TILT_DOWN -> shift(0, 0.12, way, 1);
            case TRUCK_LEFT -> shift(-0.10, 0, way, parallax(depth));
            case TRUCK_RIGHT -> shift(0.10, 0, way, parallax(depth));
            case PEDESTAL_UP -> shift(0, -0.10, way, parallax(depth));
            case PEDESTAL_DOWN -> shift(0, 0.10, way, parallax(depth));
            case TRACKING -> endless ? running(seconds, depth) : shift(0.10, 0, way, parallax(depth));
            case LEADING -> leading(seconds, way, depth);
            case ORBIT -> shift(0.12, 0, way, depth - 0.6).zoomed(1 + 0.05 * amount * way * depth);
            case CRANE_UP -> shift(0, -0.14, way, parallax(depth)).zoomed(1 + 0.06 * amount * (1 - way));
            case CRANE_DOWN, DIVE -> shift(0, 0.14, way, parallax(depth)).zoomed(1 + 0.06 * amount * way);
            case AERIAL -> aerial(way, depth);
            case ROLL -> new Pose(0, 0, 1, ROLL * limited() * way);
            case HANDHELD, CAMERA_SHAKE -> hand(seconds, depth, 1);
        };
        return angled(pose);
    }

    private Pose angled(Pose pose) {
        return direction.angle() == CameraAngle.DUTCH
                ? new Pose(pose.x(), pose.y(), pose.zoom(), pose.roll() + DUTCH)
                : pose;
    }

    private Pose zoom(double by, double way) {
        return new Pose(0, 0, 1 + by * way, 0);
    }

    private double dolly(double by, double depth) {
        return by * amount * (0.7 + 0.6 * depth);
    }

    /** From half the way before the centre to half the way behind it. */
    private Pose shift(double x, double y, double way, double share) {
        double part = (way - 0.5) * limited() * share;
        return new Pose(x * part, y * part, 1, 0);
    }

    /** What is far drifts at less than half the speed of what is near. */
    private static double parallax(double depth) {
        return 0.45 + 0.55 * depth;
    }

    /** The amount where there is an edge to run into. */
    private double limited() {
        return Math.min(1.6, amount);
    }

    /** The ground passes at some 0.45 frame widths a second; the subject rides along on its springs. */
    private Pose running(double seconds, double depth) {
        double x = (1 - depth) * 0.45 * direction.speed().factor() * seconds;
        Pose ride = ride(seconds, depth);
        return new Pose(x + ride.x(), ride.y(), ride.zoom(), 0);
    }

    /** The subject keeps its distance while what is behind it falls back. */
    private Pose leading(double seconds, double way, double depth) {
        return ride(seconds, depth).zoomed(1 + (1 - depth) * 0.14 * amount * (1 - way));
    }

    private Pose aerial(double way, double depth) {
        double forward = 1 + dolly(0.10, depth) * way;
        double roll = StrictMath.toRadians(1.6) * limited() * (way - 0.5);
        return new Pose(0.03 * limited() * (way - 0.5), -0.05 * limited() * (way - 0.5), forward, roll);
    }

    /** A camera on a car: it sways like a hand, only less, and stays level. */
    private Pose ride(double seconds, double depth) {
        Pose hand = hand(seconds, depth, 0.35);
        return new Pose(hand.x(), hand.y(), hand.zoom(), 0);
    }

    private Pose hand(double seconds, double depth, double strength) {
        double reach = strength * StrictMath.sqrt(direction.speed().factor()) * (0.8 + 0.2 * depth);
        return new Pose(
                0.008 * reach * sway.at(0, seconds),
                0.010 * reach * sway.at(1, seconds),
                1 + 0.01 * reach,
                StrictMath.toRadians(0.35) * reach * sway.at(2, seconds));
    }
}
