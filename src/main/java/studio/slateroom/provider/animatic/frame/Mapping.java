package studio.slateroom.provider.animatic.frame;

import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.camera.Pose;

/**
 * Which point of a panel each point of the frame shows. Both are measured in pixels from the top left corner, the
 * centre of the first pixel being at a half.
 *
 * @param x the panel's point in the middle of the frame
 * @param y the same
 * @param right how far the panel's x goes on there for each pixel to the right, and its y for each pixel down
 * @param turn how far the panel's y goes on there for each pixel to the right; 0 where the camera is level
 * @param bend how the steps change away from the middle
 * @param halfWidth where the frame's middle is
 * @param halfHeight where the frame's middle is
 */
record Mapping(double x, double y, double right, double turn, Bend bend, double halfWidth, double halfHeight) {

    /**
     * What makes a mapping other than even.
     *
     * @param across by which part things grow for each pixel to the right
     * @param along by which part they grow for each pixel down
     * @param bulge by which part of its square the distance from the middle grows
     */
    record Bend(double across, double along, double bulge) {}

    /**
     * The mapping for a camera over a panel.
     *
     * @param scale how many of the panel's pixels one of the frame's pixels covers when the zoom is 1
     */
    static Mapping of(Pose pose, YuvPanel panel, FrameSize frame, double scale) {
        double step = scale / pose.zoom();
        double cos = StrictMath.cos(pose.roll());
        double sin = StrictMath.sin(pose.roll());
        double halfWidth = frame.width() / 2.0;
        double halfHeight = frame.height() / 2.0;
        double pitch = pose.warp().pitch() / frame.height();
        double yaw = pose.warp().yaw() / frame.width();
        Bend bend = new Bend(
                yaw * cos + pitch * sin,
                pitch * cos - yaw * sin,
                pose.warp().bulge() / (halfWidth * halfWidth + halfHeight * halfHeight));
        return new Mapping(
                panel.width() * (0.5 + pose.around()) + pose.x() * frame.width() * scale,
                panel.height() / 2.0 + pose.y() * frame.height() * scale,
                step * cos,
                step * sin,
                bend,
                halfWidth,
                halfHeight);
    }

    /** The panel's x for a point of the frame. */
    double panelX(double frameX, double frameY) {
        double dx = frameX - halfWidth;
        double dy = frameY - halfHeight;
        return x + (right * dx - turn * dy) * stretch(dx, dy);
    }

    /** The panel's y for a point of the frame. */
    double panelY(double frameX, double frameY) {
        double dx = frameX - halfWidth;
        double dy = frameY - halfHeight;
        return y + (turn * dx + right * dy) * stretch(dx, dy);
    }

    private double stretch(double dx, double dy) {
        return (1 + bend.bulge() * (dx * dx + dy * dy)) / (1 + bend.across() * dx + bend.along() * dy);
    }

    /** Whether the frame's rows lie along the panel's, all in the same steps. */
    boolean level() {
        return turn == 0 && evenRows() && bend.along() == 0;
    }

    /** Whether the steps are the same all along a row of the frame, though not for each row. */
    boolean evenRows() {
        return bend.across() == 0 && bend.bulge() == 0;
    }
}
