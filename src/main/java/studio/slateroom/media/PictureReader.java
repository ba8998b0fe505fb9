package studio.slateroom.media;

import java.nio.file.Path;
import java.time.Duration;
import studio.slateroom.platform.CancelToken;

/** Decodes single pictures out of still and moving pictures, upright. */
public interface PictureReader {

    /** No side of a picture that covers a box is longer than so many of the box's sides; only panoramas meet this. */
    int LONGEST = 4;

    /**
     * One picture of a file, scaled down to fit into a box and never up. Not for the FX thread.
     *
     * @param at the instant in a moving picture, ignored for a still one; past the end the last picture counts
     * @param maxWidth the box's width in pixels
     * @param maxHeight the box's height in pixels
     * @param cancel ends the reading at once
     * @throws MediaException when the file cannot be read
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Picture read(Path file, Duration at, int maxWidth, int maxHeight, CancelToken cancel) throws MediaException;

    /**
     * One picture of a file, scaled down as long as it covers a box, and never up. A picture that is very much longer
     * than the box stays shorter than that.
     *
     * @param width the box's width in pixels
     * @param height the box's height in pixels
     * @throws MediaException when the file cannot be read
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    default Picture cover(Path file, Duration at, int width, int height, CancelToken cancel) throws MediaException {
        return read(file, at, LONGEST * width, LONGEST * height, cancel);
    }

    /**
     * The same for a caller that will wait.
     *
     * @throws MediaException when the file cannot be read
     */
    default Picture read(Path file, Duration at, int maxWidth, int maxHeight) throws MediaException {
        return read(file, at, maxWidth, maxHeight, new CancelToken());
    }
}
