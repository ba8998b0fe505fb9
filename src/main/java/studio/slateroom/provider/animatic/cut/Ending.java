package studio.slateroom.provider.animatic.cut;

import studio.slateroom.provider.animatic.camera.Ease;
import studio.slateroom.provider.animatic.frame.YuvFrame;

/**
 * The blend into the picture with which the clip ends.
 *
 * @param picture that picture as a frame
 * @param frames how many frames the blend takes
 */
public record Ending(YuvFrame picture, int frames) {

    private static final double SECONDS = 1;

    /** At most this part of the last shot is blended. */
    private static final double SHARE = 0.6;

    /** The ending for a last shot of so many frames. */
    public static Ending of(YuvFrame picture, int shot, int framesPerSecond) {
        double frames = Math.min(SECONDS * framesPerSecond, SHARE * shot);
        return new Ending(picture, Math.max(1, (int) frames));
    }

    /**
     * Applies the blend.
     *
     * @param left how many frames come after this one; at 0 the picture stands alone
     */
    public void apply(int left, YuvFrame frame) {
        if (left < frames) {
            FrameMix.blend(frame, picture, Ease.blend(1 - (double) left / frames));
        }
    }
}
