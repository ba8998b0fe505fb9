package studio.slateroom.media.ffmpeg;

import java.time.Duration;
import java.util.List;
import studio.slateroom.media.MediaException;
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
        Ending ending = engine.run(tool, arguments, new Limits(outputBytes, WALL_CLOCK), cancel)
                .loaded();
        if (!ending.ok()) {
            throw file.unreadable();
        }
        return ending.output();
    }
}
