package studio.slateroom.provider.animatic.frame;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.camera.CameraPath;
import studio.slateroom.provider.animatic.camera.Crop;
import studio.slateroom.provider.animatic.camera.FocusPlan;
import studio.slateroom.provider.animatic.camera.Framing;
import studio.slateroom.provider.animatic.camera.Nudge;
import studio.slateroom.provider.animatic.camera.Pose;

/** One shot's panel as its camera sees it, frame by frame. For one thread. */
public final class ShotView {

    private ShotPanel panel;
    private final Framing framing;
    private final Finish finish;
    private final FocusPlan focus;
    private final int softness;
    private @Nullable YuvPanel softFar;
    private @Nullable YuvPanel softNear;
    private final @Nullable EdgeMask edges;
    private final PanelSampler sampler;
    private final Smear smear;
    private final FrameSize size;
    private @Nullable YuvFrame drawn;
    private @Nullable Look last;

    private ShotView(ShotPanel panel, Framing framing, FrameSize size, FocusPlan focus, Finish finish) {
        this.panel = panel;
        this.framing = framing;
        this.finish = finish;
        this.focus = focus;
        this.sampler = new PanelSampler(size.width());
        this.smear = new Smear(size.width());
        this.size = size;
        softness = (int) StrictMath.round(focus.radius() * size.height() * panel.scale() / framing.enlarged());
        edges = focus.edges() ? new EdgeMask(size) : null;
        soften();
    }

    /** All that a frame depends on, so that one that stays is kept, and not drawn twice. */
    private record Look(List<Pose> poses, int softFar, int softNear, double swing) {}

    /**
     * A view that fills every frame.
     *
     * @param frames how many frames will be drawn
     * @param crop how much of the panel is seen to begin with
     */
    public static ShotView covering(
            ShotPanel panel, CameraPath path, FrameSize size, int frames, Crop crop, Finish finish) {
        Framing framing = Framing.covering(path, panel.rooms(size), size, frames, crop);
        return new ShotView(panel, framing, size, FocusPlan.of(path.direction(), panel.near() == null), finish);
    }

    /**
     * A view whose first frame is the panel's centre as it is. What a shot's words say of lens, light and film is
     * settled by such a picture.
     */
    public static ShotView anchored(ShotPanel panel, CameraPath path, FrameSize size, int frames) {
        Framing framing = Framing.anchored(path, panel.rooms(size), size, frames);
        return new ShotView(panel, framing, size, FocusPlan.SHARP, Finish.NONE);
    }

    private void soften() {
        YuvPanel near = panel.near();
        softFar = focus.sharp() ? null : panel.far().soft(softness);
        softNear = near == null || !focus.pulled() ? null : near.soft(softness);
    }

    /** Puts another panel of the same size under the camera, as when a film goes on. */
    public void show(ShotPanel other) {
        panel = other;
        last = null;
        soften();
    }

    /**
     * Draws a frame.
     *
     * @param number the frame in the shot, from 0
     */
    public void draw(int number, YuvFrame frame) {
        draw(number, Nudge.NONE, frame);
    }

    /**
     * Draws a frame.
     *
     * @param number the frame in the shot, from 0
     * @param nudge what a cut does to it
     */
    public void draw(int number, Nudge nudge, YuvFrame frame) {
        Look next = look(number, nudge);
        if (next.equals(last)) {
            frame.copy(Objects.requireNonNull(drawn));
        } else if (next.equals(look(number + 1, nudge))) {
            YuvFrame kept = Objects.requireNonNullElseGet(drawn, () -> new YuvFrame(size));
            drawn = kept;
            last = next;
            draw(number, next, kept);
            frame.copy(kept);
        } else {
            last = null;
            draw(number, next, frame);
        }
        finish.running().forEach(effect -> effect.apply(number, frame));
    }

    private void draw(int number, Look look, YuvFrame frame) {
        draw(look, frame);
        finish.still().forEach(effect -> effect.apply(number, frame));
    }

    private Look look(int number, Nudge nudge) {
        Pose far = nudge.of(framing.pose(number, panel.depth()));
        Pose near = nudge.of(framing.pose(number, CameraPath.NEAR));
        double turn = framing.pose(number, panel.depth()).around()
                - framing.pose(Math.max(0, number - 1), panel.depth()).around();
        // A whole turn is none.
        double swing = turn - StrictMath.rint(turn);
        double progress = framing.progress(number);
        return new Look(
                List.of(far, near),
                Sight.share(focus.far(progress)),
                Sight.share(focus.near(progress)),
                swing * panel.far().width() / panel.scale() / size.width() * far.zoom());
    }

    private void draw(Look look, YuvFrame frame) {
        Pose far = look.poses().getFirst();
        YuvPanel near = panel.near();
        draw(new Sight(panel.far(), softFar, look.softFar()), far, panel.endless(), frame);
        if (edges != null && softFar != null) {
            draw(Sight.of(softFar), far, panel.endless(), edges.around());
            edges.blend(frame);
        }
        if (near != null) {
            draw(new Sight(near, softNear, look.softNear()), look.poses().getLast(), false, frame);
        }
        smear.apply(frame, look.swing());
    }

    private void draw(Sight sight, Pose pose, boolean endless, YuvFrame into) {
        Mapping mapping = Mapping.of(pose, sight.sharp(), into.size(), panel.scale());
        sampler.draw(sight, mapping, endless || pose.around() != 0, into);
    }
}
