package studio.slateroom.provider.animatic.camera;

import java.util.List;
import studio.slateroom.catalog.FrameSize;

/**
 * How a path is laid over a panel, so that the camera never looks past the panel's edge.
 *
 * @param path the camera's way
 * @param enlarged by how much the panel is larger than where it fills the frame
 * @param x where the path's middle lies, in frame widths from the panel's middle
 * @param y the same in frame heights
 * @param anchored whether the way begins straight at the panel's centre at zoom 1
 */
public record Framing(CameraPath path, double enlarged, double x, double y, boolean anchored) {

    private static final double LESS = 0.85;

    /** Rather than enlarge a panel further than this for its sake, a way is shortened. */
    private static final double MOST = 1.5;

    private static final double SHORTEST = 0.01;

    private static final double STEP = 1.01;

    /** A little more than is needed, for what lies between the points that are looked at. */
    private static final double MARGIN = 1.002;

    /**
     * A framing that covers every frame; the panel is enlarged as far as that takes, and the way shortened.
     *
     * @param rooms the panel's layers
     * @param frames how many frames are shown, those that a transition needs behind the shot's end included
     */
    public static Framing covering(CameraPath path, List<PanelRoom> rooms, FrameSize size, int frames, Crop crop) {
        CameraPath way = path;
        double share = 1;
        double enlarged = enlarged(way, rooms, size, frames);
        while (enlarged > MOST && share > SHORTEST) {
            share *= LESS;
            way = path.shortened(share);
            enlarged = enlarged(way, rooms, size, frames);
        }
        return placed(way, rooms, size, frames, new Crop(Math.max(enlarged, crop.zoom()), crop.up()));
    }

    /** A framing that begins with the panel's centre untouched; the way is shortened as far as that takes. */
    public static Framing anchored(CameraPath path, List<PanelRoom> rooms, FrameSize size, int frames) {
        Framing framing = new Framing(path, 1, 0, 0, true);
        double share = 1;
        while (framing.sticksOut(rooms, size, frames)) {
            share = share > SHORTEST ? share * LESS : 0;
            framing = new Framing(path.shortened(share), 1, 0, 0, true);
        }
        return framing;
    }

    private static Framing placed(CameraPath path, List<PanelRoom> rooms, FrameSize size, int frames, Crop crop) {
        double x = 0;
        double y = 0;
        for (PanelRoom room : rooms) {
            Extent seen = extent(path, room.depth(), size, frames);
            double slack = Math.max(0, room.height() / 2 - seen.up() / crop.zoom());
            x = room.across(x, seen, crop.zoom());
            y = room.along(y - crop.up() * slack, seen, crop.zoom());
        }
        Framing framing = new Framing(path, crop.zoom(), x, y, false);
        return framing.sticksOut(rooms, size, frames)
                ? placed(path, rooms, size, frames, new Crop(crop.zoom() * STEP, crop.up()))
                : framing;
    }

    private static double enlarged(CameraPath path, List<PanelRoom> rooms, FrameSize size, int frames) {
        return rooms.stream()
                        .mapToDouble(room -> room.shortage(extent(path, room.depth(), size, frames)))
                        .max()
                        .orElse(1)
                * MARGIN;
    }

    private static Extent extent(CameraPath path, double depth, FrameSize size, int frames) {
        Extent seen = Extent.NONE;
        for (int frame = 0; frame < frames; frame++) {
            seen = seen.and(Extent.of(path.pose(frame, depth), size));
        }
        return seen;
    }

    /** Where the camera is for one layer. */
    public Pose pose(double frame, double depth) {
        Pose pose = path.pose(frame, depth);
        return anchored
                ? pose.since(path.pose(0, depth))
                : pose.enlarged(enlarged).shifted(x, y);
    }

    /** How much of the shot's own time is gone, 0 to 1. */
    public double progress(double frame) {
        return path.progress(frame);
    }

    /** Whether any frame shows an edge. */
    boolean sticksOut(List<PanelRoom> rooms, FrameSize size, int frames) {
        for (PanelRoom room : rooms) {
            for (int frame = 0; frame < frames; frame++) {
                Extent seen = Extent.of(pose(frame, room.depth()), size);
                if (Math.max(seen.left(), seen.right()) > room.width() / 2 + 1e-9
                        || Math.max(seen.up(), seen.down()) > room.height() / 2 + 1e-9) {
                    return true;
                }
            }
        }
        return false;
    }
}
