package studio.slateroom.provider.animatic.camera;

import studio.slateroom.catalog.FrameSize;

/**
 * How far over a panel a camera looks from the panel's middle, in frame sizes.
 *
 * @param left to the left, positive
 * @param right to the right
 * @param up upwards, positive
 * @param down downwards
 */
record Extent(double left, double right, double up, double down) {

    static final Extent NONE = new Extent(0, 0, 0, 0);

    /** Points of the frame's edge that are looked at, on each side. */
    private static final int POINTS = 4;

    /** What one pose sees. */
    static Extent of(Pose pose, FrameSize frame) {
        Extent seen = new Extent(-pose.x(), pose.x(), -pose.y(), pose.y());
        for (int i = 0; i <= POINTS; i++) {
            double t = (double) i / POINTS - 0.5;
            seen = seen.with(pose, frame, t, -0.5)
                    .with(pose, frame, t, 0.5)
                    .with(pose, frame, -0.5, t)
                    .with(pose, frame, 0.5, t);
        }
        return pose.around() == 0 ? seen : new Extent(-pose.x(), pose.x(), seen.up, seen.down);
    }

    /** Adds a point of the frame, measured in frame sizes from its middle. */
    private Extent with(Pose pose, FrameSize frame, double fromMiddleX, double fromMiddleY) {
        double ratio = frame.ratio();
        double cos = StrictMath.cos(pose.roll());
        double sin = StrictMath.sin(pose.roll());
        double x = cos * fromMiddleX * ratio - sin * fromMiddleY;
        double y = sin * fromMiddleX * ratio + cos * fromMiddleY;
        double radius =
                (fromMiddleX * fromMiddleX * ratio * ratio + fromMiddleY * fromMiddleY) / ((ratio * ratio + 1) / 4);
        Warp warp = pose.warp();
        double stretch = (1 + warp.bulge() * radius) / (1 + warp.pitch() * y + warp.yaw() * x / ratio) / pose.zoom();
        double atX = pose.x() + x / ratio * stretch;
        double atY = pose.y() + y * stretch;
        return new Extent(Math.max(left, -atX), Math.max(right, atX), Math.max(up, -atY), Math.max(down, atY));
    }

    /** What either sees. */
    Extent and(Extent other) {
        return new Extent(
                Math.max(left, other.left),
                Math.max(right, other.right),
                Math.max(up, other.up),
                Math.max(down, other.down));
    }
}
