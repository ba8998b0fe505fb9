package studio.slateroom.media.ffmpeg;

import java.time.Duration;
import java.util.List;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.ffmpeg.door.UserFile;
import studio.slateroom.platform.CancelToken;

/** Runs a child that reads a user's file, within limits that a well-meant file never meets. */
final class Reading {

    /** The largest picture that is allowed takes some 4 s on a slow machine. */
    static final Duration WALL_CLOCK = Duration.ofSeconds(60);

    private Reading() {}

    /**
     * The child's output.
     *
     * @throws MediaException when the child could not be loaded, or could make nothing of the file
     */
    static byte[] run(
            FfmpegEngine engine, Tool tool, UserFile file, List<String> arguments, int outputBytes, CancelToken cancel)
            throws MediaException {
        Ending ending = engine.run(tool, arguments, new Limits(outputBytes, WALL_CLOCK), cancel);
        explain(ending, file, cancel);
        return ending.output();
    }

    /**
     * Does nothing when a child has read its file.
     *
     * @throws MediaException with the reason, when it has not
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    static void explain(Ending ending, UserFile file, CancelToken cancel) throws MediaException {
        cancel.check();
        if (ending.tooSlow()) {
            throw new MediaException(new MediaFault.TooSlow(file.name()));
        }
        if (!ending.loaded().ok()) {
            throw file.unreadable();
        }
    }
}
