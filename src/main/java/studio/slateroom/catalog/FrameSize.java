package studio.slateroom.catalog;

/**
 * A picture's size in pixels, both even, as H.264 with 4:2:0 needs.
 *
 * @param width from 2
 * @param height from 2
 */
public record FrameSize(int width, int height) {

    public FrameSize {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("no frame size: " + width + "x" + height);
        }
    }

    /**
     * Reads {@code 1280x720}.
     *
     * @throws IllegalArgumentException when it is no size
     */
    public static FrameSize parse(String text) {
        int cross = text.indexOf('x');
        if (cross < 0) {
            throw new IllegalArgumentException("no frame size: " + text);
        }
        return new FrameSize(Integer.parseInt(text.substring(0, cross)), Integer.parseInt(text.substring(cross + 1)));
    }

    /** Width over height. */
    public double ratio() {
        return (double) width / height;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
