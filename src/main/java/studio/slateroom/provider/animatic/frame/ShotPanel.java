package studio.slateroom.provider.animatic.frame;

import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.FrameSize;

/**
 * What the camera of one shot looks at.
 *
 * @param far the opaque layer
 * @param near the layer in front of it, of the same scale, or null where all is in one
 * @param scale how many of the panel's pixels one of the frame's pixels covers at zoom 1
 * @param endless whether the right edge of the far layer leads back to its left one
 */
public record ShotPanel(YuvPanel far, @Nullable YuvPanel near, double scale, boolean endless) {

    /** The panel of one picture, as large as it can be seen whole in one direction and fills the frame in the other. */
    public static ShotPanel covering(YuvPanel picture, FrameSize frame) {
        double scale = Math.min((double) picture.width() / frame.width(), (double) picture.height() / frame.height());
        return new ShotPanel(picture, null, scale, false);
    }

    /** How deep the opaque layer lies. */
    double depth() {
        return near == null ? CameraPath.FLAT : CameraPath.FAR;
    }

    PanelRoom farRoom(FrameSize frame) {
        PanelRoom room = room(far, frame);
        return endless ? new PanelRoom(Double.POSITIVE_INFINITY, room.height(), room.ratio()) : room;
    }

    PanelRoom nearRoom(FrameSize frame) {
        return near == null ? farRoom(frame) : room(near, frame);
    }

    private PanelRoom room(YuvPanel panel, FrameSize frame) {
        return new PanelRoom(
                panel.width() / scale / frame.width(), panel.height() / scale / frame.height(), frame.ratio());
    }
}
