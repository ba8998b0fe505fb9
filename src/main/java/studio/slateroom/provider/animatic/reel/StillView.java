package studio.slateroom.provider.animatic.reel;

import studio.slateroom.provider.animatic.camera.Nudge;
import studio.slateroom.provider.animatic.frame.ShotView;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/** A drawn card or a picture. */
public record StillView(ShotView view) implements View {

    @Override
    public void draw(int number, Nudge nudge, YuvFrame frame) {
        view.draw(number, nudge, frame);
    }
}
