package studio.slateroom.provider.animatic.live;

import studio.slateroom.catalog.FrameSize;

/** Works out how large a draft is. */
final class DraftSize {

    /** As many pixels as 854×480, which fills the player's pane. */
    private static final double PIXELS = 854 * 480;

    private DraftSize() {}

    /** The draft's size for a clip of this size: the same shape, and never larger than the clip. */
    static FrameSize of(FrameSize clip) {
        double share = Math.min(1, StrictMath.sqrt(PIXELS / ((double) clip.width() * clip.height())));
        return new FrameSize(even(clip.width() * share), even(clip.height() * share));
    }

    private static int even(double side) {
        return Math.max(2, 2 * (int) StrictMath.round(side / 2));
    }
}
