package studio.slateroom.provider.animatic.card;

import java.util.Optional;
import studio.slateroom.catalog.FrameSize;
import studio.slateroom.provider.animatic.draw.Layer;

/**
 * A drawn storyboard card, larger than the frame all round so that a camera has room to move.
 *
 * @param backdrop the place, opaque
 * @param subject what stands in front of it, if anything does, on a sheet of the frame's own enlarged size
 * @param endless whether the backdrop's right edge leads back to its left one
 */
public record Card(Layer backdrop, Optional<Layer> subject, boolean endless) {

    /** How much larger a card is than the frame. */
    public static final double OVERSIZE = 1.25;

    /** How much wider than the frame a backdrop is that runs without end. */
    static final double ENDLESS = 2.5;

    static int width(FrameSize frame) {
        return enlarged(frame.width(), OVERSIZE);
    }

    static int height(FrameSize frame) {
        return enlarged(frame.height(), OVERSIZE);
    }

    /** Even, as chroma needs. */
    static int enlarged(int pixels, double by) {
        return 2 * (int) StrictMath.round(pixels * by / 2);
    }
}
