package studio.slateroom.media.ffmpeg;

import java.nio.file.Path;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.platform.CancelToken;

/** Checks how a child that writes a file ended. */
final class Writing {

    private Writing() {}

    /**
     * Does nothing when it ended well.
     *
     * @throws MediaException with the reason, when it failed
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    static void check(Ending ending, Path target, CancelToken cancel) throws MediaException {
        cancel.check();
        if (!ending.loaded().ok()) {
            throw new MediaException(WriteFailure.of(ending.errors(), target)
                    .orElseGet(() -> new MediaFault.EngineFailed(ending.lastError())));
        }
    }
}
