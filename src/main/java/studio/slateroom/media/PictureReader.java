package studio.slateroom.media;

import java.nio.file.Path;
import java.time.Duration;
import studio.slateroom.platform.CancelToken;

/** Decodes single pictures out of still and moving pictures, upright. */
public interface PictureReader {

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
     * The same for a caller that will wait.
     *
     * @throws MediaException when the file cannot be read
     */
    default Picture read(Path file, Duration at, int maxWidth, int maxHeight) throws MediaException {
        return read(file, at, maxWidth, maxHeight, new CancelToken());
    }
}
