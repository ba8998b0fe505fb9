package studio.slateroom.provider.animatic.camera;

import studio.slateroom.script.camera.CameraMove;
import studio.slateroom.script.camera.Look;
import studio.slateroom.script.camera.ShotDirection;
import studio.slateroom.script.camera.ShotFraming;
import studio.slateroom.script.camera.ShotTempo;

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
    private static final double DUTCH = StrictMath.toRadians(10);

    /** By which part verticals draw together towards the top where the camera looks up. */
    private static final double KEYSTONE = 0.12;

    private static final double BARREL = 0.07;

    /** The length from which on a move has its whole amount; a shorter shot cannot carry as much. */
    private static final double WHOLE_SECONDS = 3;

    private static final double LEAST = 0.65;

    /** The ground passes a tracking camera at so many frame widths a second. */
    private static final double RUNNING = 0.45;

    private final ShotDirection direction;
    private final MoveCues cues;
    private final ShotClock clock;
    private final boolean endless;
    private final MovePlan plan;
    private final double share;
    private final Moves moves;
    private final Moves crash;
    private final long seed;
    private final Sway hand;
    private final Sway blow;

    /**
     * The path of a shot.
     *
     * @param frames how many frames the shot has, from 1
     * @param endless whether what is far can run past without end; else a tracking shot drifts as far as it can
     * @param seed decides how a hand-held camera sways
     */
    public CameraPath(ShotDirection direction, int frames, int framesPerSecond, boolean endless, long seed) {
        this(direction, MoveCues.NONE, new ShotClock(direction.tempo(), frames, framesPerSecond), endless, 1, seed);
    }

    private CameraPath(
            ShotDirection direction, MoveCues cues, ShotClock clock, boolean endless, double share, long seed) {
        double seconds = clock.last() / clock.framesPerSecond();
        this.direction = direction;
        this.cues = cues;
        this.clock = clock;
        this.endless = endless;
        this.share = share;
        this.seed = seed;
        this.hand = Sway.hand(seed);
        this.blow = Sway.blow(seed);
        // Cues are in the clip's time; where the shot has another one its moves share that.
        MoveCues usable = direction.tempo() == ShotTempo.REAL_TIME ? cues : MoveCues.NONE;
        this.plan = MovePlan.of(direction.moves(), usable, seconds);
        double each =
                plan.steps().stream().mapToDouble(MovePlan.Step::length).max().orElse(seconds);
        double length = Math.clamp(StrictMath.sqrt(each / WHOLE_SECONDS), LEAST, 1);
        double tempo = direction.tempo() == ShotTempo.SLOW_MOTION ? ShotClock.SLOW / LEAST : 1;
        this.moves = new Moves(share * direction.speed().factor() * length * tempo);
        this.crash = new Moves(share);
    }

    /** What it was made from. */
    public ShotDirection direction() {
        return direction;
    }

    /** The same moves in the times that the script has for them. */
    public CameraPath cued(MoveCues moveCues) {
        return new CameraPath(direction, moveCues, clock, endless, share, seed);
    }

    /** The same way, only not as far. */
    CameraPath shortened(double part) {
        return new CameraPath(direction, cues, clock, endless, share * part, seed);
    }

    /** How much of the shot's own time is gone, 0 to 1. */
    double progress(double frame) {
        return clock.last() == 0 ? 0 : Math.clamp(clock.at(frame) / clock.last(), 0, 1);
    }

    /**
     * Where the camera is for one layer.
     *
     * @param frame the frame in the shot, from 0; behind the last one eased moves stand and running ones go on
     * @param depth {@link #FAR} to {@link #NEAR}
     */
    public Pose pose(double frame, double depth) {
        double seconds = clock.at(frame) / clock.framesPerSecond();
        Pose pose = angle();
        for (MovePlan.Step step : plan.steps()) {
            pose = pose.and(step(step, seconds, depth));
        }
        if (plan.along().contains(CameraMove.HANDHELD)) {
            pose = pose.and(hand(seconds, depth, direction.speed().factor()));
        } else if (direction.framing() == ShotFraming.POINT_OF_VIEW) {
            pose = pose.and(hand(seconds, depth, 0.4));
        }
        return plan.along().contains(CameraMove.CAMERA_SHAKE) ? pose.and(shake(seconds, depth)) : pose;
    }

    private Pose angle() {
        Pose lens = direction.has(Look.WIDE_ANGLE) ? Pose.CENTRE.warped(new Warp(0, 0, BARREL)) : Pose.CENTRE;
        return switch (direction.angle()) {
            case LOW -> lens.warped(new Warp(KEYSTONE, 0, 0));
            case HIGH -> lens.warped(new Warp(-KEYSTONE, 0, 0));
            case DUTCH -> lens.rolled(DUTCH);
            case EYE_LEVEL, OVERHEAD, PROFILE -> lens;
        };
    }

    private Pose step(MovePlan.Step step, double seconds, double depth) {
        double progress = step.progress(seconds);
        return switch (step.move()) {
            case CRASH_ZOOM -> crash.pose(step.move(), progress, depth);
            case TRACKING ->
                endless
                        ? running(step, seconds, depth).and(ride(seconds, depth))
                        : moves.pose(step.move(), progress, depth).and(ride(seconds, depth));
            case LEADING -> moves.pose(step.move(), progress, depth).and(ride(seconds, depth));
            default -> moves.pose(step.move(), progress, depth);
        };
    }

    /** The ground passes by; alone it runs from before the shot to beyond it. */
    private Pose running(MovePlan.Step step, double seconds, double depth) {
        double gone = step.joined() ? Glide.way(step.progress(seconds)) * step.length() : seconds;
        return Pose.at((1 - depth) * RUNNING * direction.speed().factor() * gone, 0);
    }

    /** A camera on a car: it sways like a hand, only less, and stays level. */
    private Pose ride(double seconds, double depth) {
        Pose swaying = hand(seconds, depth, 0.35);
        return Pose.at(swaying.x(), swaying.y()).zoomed(swaying.zoom());
    }

    /** 0.8 % of the frame's width at strength 1. */
    private Pose hand(double seconds, double depth, double strength) {
        double reach = share * StrictMath.pow(strength, 1.2) * (0.8 + 0.2 * depth);
        return Pose.at(0.008 * reach * hand.at(0, seconds), 0.010 * reach * hand.at(1, seconds))
                .rolled(StrictMath.toRadians(0.35) * reach * hand.at(2, seconds));
    }

    /** A blow soon after the shot's beginning that dies away within it. */
    private Pose shake(double seconds, double depth) {
        double length = clock.last() / clock.framesPerSecond();
        double after = seconds - Math.min(0.15, 0.1 * length);
        if (after < 0) {
            return Pose.CENTRE;
        }
        double strength = Math.sqrt(direction.speed().factor());
        double reach = share * strength * StrictMath.exp(-after / Math.max(0.25, 0.3 * length)) * (0.8 + 0.2 * depth);
        return Pose.at(0.025 * reach * blow.at(0, seconds), 0.030 * reach * blow.at(1, seconds))
                .rolled(StrictMath.toRadians(0.8) * reach * blow.at(2, seconds));
    }
}
