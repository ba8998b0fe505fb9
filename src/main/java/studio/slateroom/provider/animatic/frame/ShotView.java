package studio.slateroom.provider.animatic.frame;

import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.FrameSize;

/** One shot's panel as its camera sees it, frame by frame. For one thread. */
public final class ShotView {

    private ShotPanel panel;
    private final Framing framing;
    private final PanelSampler sampler;
    private final YuvFrame drawn;
    private @Nullable Pose far;
    private @Nullable Pose near;

    private ShotView(ShotPanel panel, Framing framing, FrameSize size) {
        this.panel = panel;
        this.framing = framing;
        this.sampler = new PanelSampler(size.width());
        this.drawn = new YuvFrame(size);
    }

    /**
     * A view that fills every frame.
     *
     * @param frames how many frames will be drawn
     */
    public static ShotView covering(ShotPanel panel, CameraPath path, FrameSize size, int frames) {
        return new ShotView(panel, Framing.covering(path, panel, size, frames), size);
    }

    /** A view whose first frame is the panel's centre as it is. */
    public static ShotView anchored(ShotPanel panel, CameraPath path, FrameSize size, int frames) {
        return new ShotView(panel, Framing.anchored(path, panel, size, frames), size);
    }

    /** Lets the camera look at something else from now on: at another panel of the same size and scale. */
    public void show(ShotPanel other) {
        panel = other;
        far = null;
        near = null;
    }

    /**
     * Draws a frame.
     *
     * @param number the frame in the shot, from 0
     */
    public void draw(int number, YuvFrame frame) {
        Pose nextFar = framing.pose(number, panel.depth());
        Pose nextNear = framing.pose(number, CameraPath.NEAR);
        if (!nextFar.equals(far) || !nextNear.equals(near)) {
            far = nextFar;
            near = nextNear;
            draw(panel.far(), nextFar, panel.endless());
            if (panel.near() != null) {
                draw(panel.near(), nextNear, false);
            }
        }
        frame.copy(drawn);
    }

    private void draw(YuvPanel layer, Pose pose, boolean endless) {
        sampler.draw(layer, Mapping.of(pose, layer, drawn.size(), panel.scale()), endless, drawn);
    }
}
