package studio.slateroom.media.ffmpeg;

import java.awt.Color;

/**
 * The frames of a clip, each a grid of colours.
 *
 * @param rgb red, green and blue of each cell, row by row and frame by frame
 */
@SuppressWarnings("ArrayRecordComponent") // frames are never compared as a whole
public record DecodedFrames(int columns, int rows, byte[] rgb) {

    /** How many frames there are. */
    public int count() {
        return rgb.length / (columns * rows * 3);
    }

    /** The colour of one cell. */
    public Color at(int frame, int column, int row) {
        int at = ((frame * rows + row) * columns + column) * 3;
        return new Color(rgb[at] & 255, rgb[at + 1] & 255, rgb[at + 2] & 255);
    }

    /** How far apart two colours are: the largest difference of a channel, 0 to 255. */
    public static int distance(Color a, Color b) {
        return Math.max(
                Math.abs(a.getRed() - b.getRed()),
                Math.max(Math.abs(a.getGreen() - b.getGreen()), Math.abs(a.getBlue() - b.getBlue())));
    }
}
