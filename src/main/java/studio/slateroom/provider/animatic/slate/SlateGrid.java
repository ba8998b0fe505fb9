package studio.slateroom.provider.animatic.slate;

import studio.slateroom.catalog.FrameSize;

/**
 * Where the slate stands in the frame. Its type grows with the frame's shorter side and never falls below what can be
 * read in a player a third of a screen wide.
 *
 * @param frame the frame's size
 * @param label the size of labels and time code, in pixels
 * @param caption the size of the caption, in pixels
 * @param margin from the frame's edge to the type: the 3.5 % that broadcasters call action safe
 * @param captioned whether there is a caption under the labels
 */
record SlateGrid(FrameSize frame, double label, double caption, int margin, boolean captioned) {

    private static final double SMALLEST_LABEL = 12.5;
    private static final double SMALLEST_CAPTION = 15;

    static SlateGrid of(FrameSize frame, boolean captioned) {
        int side = Math.min(frame.width(), frame.height());
        double label = Math.max(SMALLEST_LABEL, side * 0.0235);
        double caption = Math.max(SMALLEST_CAPTION, side * 0.0305);
        int margin = (int) StrictMath.round(side * 0.035);
        return new SlateGrid(frame, label, caption, margin, captioned);
    }

    /** Where the strip behind the type begins, on an even row. */
    int top() {
        int height = (int) StrictMath.round(margin + caption * 1.7 + label * 1.2 + caption * 3.2);
        return (frame.height() - height) / 2 * 2;
    }

    /** The base line of the caption. */
    double captionLine() {
        return frame.height() - margin - caption * 0.1;
    }

    /** The base line of the labels. */
    double labelLine() {
        return captioned ? captionLine() - caption * 1.42 : captionLine();
    }

    /** How wide the type may be. */
    double width() {
        return frame.width() - 2.0 * margin;
    }
}
