package studio.slateroom.provider.animatic.frame;

import studio.slateroom.catalog.FrameSize;

/**
 * Which point of a panel each point of the frame shows. Both are measured in pixels from the top left corner, the
 * centre of the first pixel being at a half.
 *
 * @param x the panel's point at the frame's corner
 * @param y the same
 * @param right how far the panel's x goes on for each pixel to the right, and its y for each pixel down
 * @param turn how far the panel's y goes on for each pixel to the right; 0 where the camera is level
 */
record Mapping(double x, double y, double right, double turn) {

    /**
     * The mapping for a camera over a panel.
     *
     * @param scale how many of the panel's pixels one of the frame's pixels covers when the zoom is 1
     */
    static Mapping of(Pose pose, YuvPanel panel, FrameSize frame, double scale) {
        double step = scale / pose.zoom();
        double right = step * StrictMath.cos(pose.roll());
        double turn = step * StrictMath.sin(pose.roll());
        double centreX = panel.width() / 2.0 + pose.x() * frame.width() * scale;
        double centreY = panel.height() / 2.0 + pose.y() * frame.height() * scale;
        double halfWidth = frame.width() / 2.0;
        double halfHeight = frame.height() / 2.0;
        return new Mapping(
                centreX - right * halfWidth + turn * halfHeight,
                centreY - turn * halfWidth - right * halfHeight,
                right,
                turn);
    }

    boolean level() {
        return turn == 0;
    }
}
