package studio.slateroom.provider.animatic.reel;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.Picture;
import studio.slateroom.media.PictureReader;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.animatic.frame.YuvPanel;

/** Keeps the pictures that several shots of a clip show, so that each is decoded once. Safe for several threads. */
public final class PictureShelf {

    /** How many pictures are kept, the latest used: as many as a request can carry. 2 MB each for a clip of 720 lines. */
    private static final int KEPT = 9;

    private final PictureReader pictures;
    private final int width;
    private final int height;
    private final CancelToken cancel;
    private final Map<Path, FutureTask<YuvPanel>> shelf = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * An empty shelf.
     *
     * @param width the box that every picture is to cover, in pixels
     * @param height its height
     */
    public PictureShelf(PictureReader pictures, int width, int height, CancelToken cancel) {
        this.pictures = pictures;
        this.width = width;
        this.height = height;
        this.cancel = cancel;
    }

    /**
     * The picture of a file.
     *
     * @throws MediaException when it cannot be read
     * @throws CancellationException when cancelled
     */
    public YuvPanel panel(Path file) throws MediaException {
        FutureTask<YuvPanel> task = task(file);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted");
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    /** A failure of the thread that has read the picture is one of every thread that waited for it. */
    private static MediaException unwrapped(Throwable cause) {
        return switch (cause) {
            case MediaException fault -> fault;
            case RuntimeException failure -> throw failure;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        };
    }

    private synchronized FutureTask<YuvPanel> task(Path file) {
        FutureTask<YuvPanel> task = shelf.computeIfAbsent(file, path -> new FutureTask<>(() -> read(path)));
        if (shelf.size() > KEPT) {
            shelf.remove(shelf.keySet().iterator().next());
        }
        return task;
    }

    private YuvPanel read(Path file) throws MediaException {
        cancel.check();
        Picture picture = pictures.cover(file, Duration.ZERO, width, height, cancel);
        return YuvPanel.opaque(picture.rgb(), picture.width(), picture.height());
    }
}
