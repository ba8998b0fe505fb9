package studio.slateroom.media;

/**
 * A decoded picture. The array is shared, not copied: whoever made the picture must not write to it any more.
 *
 * @param width in pixels
 * @param height in pixels
 * @param rgb {@code width * height} pixels row by row, each {@code 0xFFrrggbb}
 */
@SuppressWarnings("ArrayRecordComponent") // pixels are never compared, and a copy of each picture would double memory
public record Picture(int width, int height, int[] rgb) {

    public Picture {
        if (width < 1 || height < 1 || rgb.length != width * height) {
            throw new IllegalArgumentException("no picture: " + width + "x" + height + " in " + rgb.length);
        }
    }

    /** Width over height. */
    public double ratio() {
        return (double) width / height;
    }
}
