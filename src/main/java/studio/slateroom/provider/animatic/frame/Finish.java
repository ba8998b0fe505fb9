package studio.slateroom.provider.animatic.frame;

import java.util.List;

/**
 * All that is done to a shot's frames once its camera has drawn them.
 *
 * @param still what is the same in every frame, in its order
 * @param running what goes on from frame to frame, on top
 */
public record Finish(List<FrameEffect> still, List<FrameEffect> running) {

    /** Frames as the camera draws them. */
    public static final Finish NONE = new Finish(List.of(), List.of());

    public Finish {
        still = List.copyOf(still);
        running = List.copyOf(running);
    }
}
