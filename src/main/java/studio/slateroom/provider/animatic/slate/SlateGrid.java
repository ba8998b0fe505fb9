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
 * @param lines how many lines of caption stand under the labels, from 0
 */
record SlateGrid(FrameSize frame, double label, double caption, int margin, int lines) {

    private static final double SMALLEST_LABEL = 12.5;
    private static final double SMALLEST_CAPTION = 15;

    /** From one line of the caption to the next, in caption sizes. */
    private static final double LEADING = 1.28;

    /** A grid without a caption. */
    static SlateGrid of(FrameSize frame) {
        int side = Math.min(frame.width(), frame.height());
        double label = Math.max(SMALLEST_LABEL, side * 0.0235);
        double caption = Math.max(SMALLEST_CAPTION, side * 0.0305);
        int margin = (int) StrictMath.round(side * 0.035);
        return new SlateGrid(frame, label, caption, margin, 0);
    }

    /** The same with a caption of so many lines. */
    SlateGrid captioned(int count) {
        return new SlateGrid(frame, label, caption, margin, count);
    }

    /** How many lines of caption there is room for: narrow frames hold less in each, and are high. */
    int mostLines() {
        int most = frame.ratio() < 0.8 ? 3 : 2;
        while (most > 1 && captioned(most).top() < frame.height() / 2) {
            most--;
        }
        return most;
    }

    /** Where the strip behind the type begins, on an even row. */
    int top() {
        int height = (int) StrictMath.round(margin + caption * 1.7 + label * 1.2 + caption * 3.2);
        height += (int) StrictMath.round(Math.max(0, lines - 1) * caption * LEADING);
        return Math.max(0, frame.height() - height) / 2 * 2;
    }

    /** The base line of a line of the caption, from 0. */
    double captionLine(int line) {
        return frame.height() - margin - caption * 0.1 - Math.max(0, lines - 1 - line) * caption * LEADING;
    }

    /** The base line of the labels. */
    double labelLine() {
        return captionLine(0) - (lines > 0 ? caption * 1.42 : 0);
    }

    /** How wide the type may be. */
    double width() {
        return frame.width() - 2.0 * margin;
    }
}
