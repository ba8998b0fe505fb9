package studio.slateroom.provider.animatic.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.camera.CameraPath;
import studio.slateroom.provider.animatic.camera.PanelRoom;

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

    /** The memory that its layers take. */
    public long bytes() {
        return far.bytes() + (near == null ? 0 : near.bytes());
    }

    /** How deep the opaque layer lies. */
    double depth() {
        return near == null ? CameraPath.FLAT : CameraPath.FAR;
    }

    /** How large its layers are. */
    List<PanelRoom> rooms(FrameSize frame) {
        PanelRoom back = room(far, depth(), frame);
        PanelRoom behind = endless ? new PanelRoom(back.depth(), Double.POSITIVE_INFINITY, back.height()) : back;
        return near == null ? List.of(behind) : List.of(behind, room(near, CameraPath.NEAR, frame));
    }

    private PanelRoom room(YuvPanel panel, double depth, FrameSize frame) {
        return new PanelRoom(depth, panel.width() / scale / frame.width(), panel.height() / scale / frame.height());
    }
}
