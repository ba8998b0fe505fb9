package studio.slateroom.provider.animatic.frame;

import java.util.stream.IntStream;
import studio.slateroom.catalog.FrameSize;

/**
 * How a path is laid over a panel, so that the camera never looks past the panel's edge.
 *
 * @param path the camera's way
 * @param zoom by how much everything is larger than the path says
 * @param share how much of the way is gone, 0 to 1
 * @param anchored whether the way begins straight at the panel's centre at zoom 1
 */
record Framing(CameraPath path, double zoom, double share, boolean anchored) {

    private static final double LESS = 0.85;

    /**
     * A framing that covers every frame; the panel is enlarged as far as that takes.
     *
     * @param frames how many frames are shown, those that a transition needs behind the shot's end included
     */
    static Framing covering(CameraPath path, ShotPanel panel, FrameSize size, int frames) {
        Framing plain = new Framing(path, 1, 1, false);
        return new Framing(path, Math.max(1, plain.shortage(panel, size, frames)), 1, false);
    }

    /** A framing that begins with the panel's centre untouched; the way is shortened as far as that takes. */
    static Framing anchored(CameraPath path, ShotPanel panel, FrameSize size, int frames) {
        Framing framing = new Framing(path, 1, 1, true);
        while (framing.shortage(panel, size, frames) > 1) {
            framing = new Framing(path, 1, framing.share > 0.01 ? framing.share * LESS : 0, true);
        }
        return framing;
    }

    /** Where the camera is for one layer. */
    Pose pose(double frame, double depth) {
        Pose pose = path.pose(frame, depth);
        return anchored ? pose.since(path.pose(0, depth)).part(share) : pose.zoomed(zoom);
    }

    /** How much larger everything would have to be so that no frame shows an edge. */
    double shortage(ShotPanel panel, FrameSize size, int frames) {
        PanelRoom far = panel.farRoom(size);
        PanelRoom near = panel.nearRoom(size);
        return IntStream.range(0, frames)
                .mapToDouble(frame -> Math.max(
                        far.shortage(pose(frame, panel.depth())),
                        panel.near() == null ? 0 : near.shortage(pose(frame, CameraPath.NEAR))))
                .max()
                .orElse(0);
    }
}
