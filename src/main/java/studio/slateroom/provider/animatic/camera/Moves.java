package studio.slateroom.provider.animatic.camera;

import studio.slateroom.script.camera.CameraMove;

/**
 * What each move does to the picture. Shifts are parts of the frame's size, from the first to the last frame of the
 * move; zooms are factors. A move goes as far on either side of the middle, where the panel is composed.
 *
 * @param amount by how much every move is larger or smaller than usual, from 0
 */
record Moves(double amount) {

    /** More than this a shift would need more panel than there is. */
    private static final double FURTHEST = 1.6;

    private static final double PUSH = 1.25;
    private static final double ZOOM = 1.3;
    private static final double VERTIGO = 1.35;
    private static final double PAN = 0.25;
    private static final double TRUCK = 0.30;
    private static final double CRANE = 0.40;
    private static final double QUARTER = StrictMath.PI / 2;

    /**
     * The pose at one instant of a move.
     *
     * @param progress how much of the move's time is gone, 0 to 1
     * @param depth {@link CameraPath#FAR} to {@link CameraPath#NEAR}
     */
    Pose pose(CameraMove move, double progress, double depth) {
        double way = Glide.way(progress);
        double middle = way - 0.5;
        return switch (move) {
            case STATIC, HANDHELD, CAMERA_SHAKE, RACK_FOCUS, REVEAL -> Pose.CENTRE;
            case PUSH_IN -> zoom(PUSH, dolly(depth) * middle);
            case PULL_OUT -> zoom(PUSH, -dolly(depth) * middle);
            case ZOOM_IN, CRASH_ZOOM -> zoom(ZOOM, middle);
            case ZOOM_OUT -> zoom(ZOOM, -middle);
            case DOLLY_ZOOM -> vertigo(middle, depth);
            case PAN_LEFT -> shift(-PAN * middle, 0);
            case PAN_RIGHT -> shift(PAN * middle, 0);
            case WHIP_PAN_LEFT -> swing(-way);
            case WHIP_PAN_RIGHT -> swing(way);
            case TILT_UP -> shift(0, -PAN * middle);
            case TILT_DOWN -> shift(0, PAN * middle);
            case TRUCK_LEFT -> shift(-TRUCK * middle * parallax(depth), 0);
            case TRUCK_RIGHT -> shift(TRUCK * middle * parallax(depth), 0);
            case PEDESTAL_UP -> shift(0, -TRUCK * middle * parallax(depth));
            case PEDESTAL_DOWN -> shift(0, TRUCK * middle * parallax(depth));
            case TRACKING -> shift(PAN * middle * behind(depth), 0);
            case LEADING -> zoom(1.15, -middle * behind(depth));
            case ORBIT -> orbit(way, depth);
            case CRANE_UP -> crane(-CRANE * middle, depth).and(zoom(1.2, -middle));
            case CRANE_DOWN -> crane(CRANE * middle, depth).and(zoom(1.1, middle));
            case AERIAL -> aerial(middle, depth);
            case DIVE -> dive(way, depth);
            case ROLL -> roll(way);
        };
    }

    private Pose zoom(double by, double share) {
        return Pose.CENTRE.zoomed(StrictMath.pow(by, amount * share));
    }

    private Pose shift(double x, double y) {
        double limited = Math.min(FURTHEST, amount);
        return Pose.at(x * limited, y * limited);
    }

    /** Coming closer, what is far grows more slowly. */
    private static double dolly(double depth) {
        return Math.min(1, 0.7 + 0.6 * depth);
    }

    /** Passing by, what is far goes half as far as the camera, what is near further than it. */
    private static double parallax(double depth) {
        return 0.5 + 0.8 * depth;
    }

    /** Keeping with the subject, only what is behind it moves; a flat picture counts as that. */
    private static double behind(double depth) {
        return Math.min(1, 2 * (1 - depth));
    }

    /** The subject keeps its size; in a flat picture it is the middle that does, and what is around it swells. */
    private Pose vertigo(double middle, double depth) {
        return depth == CameraPath.FLAT
                ? Pose.CENTRE.warped(new Warp(0, 0, 0.04 - 0.30 * Math.min(FURTHEST, amount) * middle))
                : zoom(VERTIGO, behind(depth) * middle);
    }

    /** A whole panel's width, so that the camera comes to rest where it was: what is between is only a smear. */
    private static Pose swing(double way) {
        return new Pose(0, 0, 1, 0, Warp.NONE, way >= 1 || way <= -1 ? 0 : way);
    }

    /** Around the subject: what is behind it passes one way, the subject turns, what is before it goes the other way. */
    private Pose orbit(double way, double depth) {
        double swing = -StrictMath.cos(StrictMath.PI * way) / 2;
        double share = depth == CameraPath.NEAR ? 0.10 : 0.20 * depth - 0.30;
        double turn = 0.22 * Math.min(FURTHEST, amount) * swing;
        return shift(share * swing, 0)
                .zoomed(1 + 0.05 * StrictMath.sin(StrictMath.PI * way))
                .warped(new Warp(0, turn, 0));
    }

    private Pose crane(double y, double depth) {
        return shift(0, y * (0.7 + 0.3 * depth));
    }

    /** It drifts ahead and to the side, leaning into it. */
    private Pose aerial(double middle, double depth) {
        return shift(0.20 * middle * (0.7 + 0.3 * depth), -0.06 * middle)
                .and(zoom(1 / 0.9, middle))
                .rolled(StrictMath.toRadians(1.6) * Math.min(FURTHEST, amount) * middle);
    }

    /** From above, looking down, onto the subject. */
    private Pose dive(double way, double depth) {
        return shift(0, 0.25 * (way - 1))
                .and(zoom(1.8, dolly(depth) * (way - 0.5)))
                .warped(new Warp(-0.16 * (1 - way), 0, 0));
    }

    /** A quarter turn; it comes closer on the way, as a frame on its side is longer than its panel is high. */
    private Pose roll(double way) {
        double angle = QUARTER * amount * way;
        return Pose.CENTRE.zoomed(1 + 0.7 * Math.abs(StrictMath.sin(angle))).rolled(angle);
    }
}
