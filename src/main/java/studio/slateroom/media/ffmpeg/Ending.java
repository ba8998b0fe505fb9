package studio.slateroom.media.ffmpeg;

import java.nio.file.Path;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.platform.CancelToken;

/**
 * How a child ended.
 *
 * @param exitCode 0 when all went well; one of the negative constants when it was killed
 * @param output its standard output
 * @param errors the end of its standard error
 */
@SuppressWarnings("ArrayRecordComponent") // a child's output is read once and never compared
record Ending(int exitCode, byte[] output, String errors) {

    /** The exit code of a child that was no longer wanted. */
    static final int KILLED = Integer.MIN_VALUE;

    /** The exit code of a child that sent more than it may. */
    static final int FLOODED = KILLED + 1;

    /** The exit code of a child that took longer than it may. */
    static final int TOO_SLOW = KILLED + 2;

    /** What Java reports of a child that used up its processor time on Linux and macOS: 128 and SIGXCPU. */
    private static final int OUT_OF_TIME = 152;

    /** What the shells and the dynamic loaders of Linux and macOS answer when a program cannot be loaded. */
    private static final int NOT_LOADED = 127;

    /** Windows' {@code STATUS_DLL_NOT_FOUND}, as Java reports it. */
    private static final int DLL_NOT_FOUND = 0xC0000135;

    /** Whether it broke its limit of time. */
    boolean tooSlow() {
        return exitCode == TOO_SLOW || exitCode == OUT_OF_TIME;
    }

    boolean ok() {
        return exitCode == 0;
    }

    /** @throws MediaException when the child never ran because the system could not load it */
    Ending loaded() throws MediaException {
        String line = errors.lines()
                .filter(text -> text.contains("shared librar") || text.contains("Library not loaded"))
                .findFirst()
                .orElse("");
        if (exitCode == DLL_NOT_FOUND) {
            throw new MediaException(new MediaFault.NoEngine("a DLL of FFmpeg is missing"));
        }
        if (!line.isEmpty() || exitCode == NOT_LOADED) {
            throw new MediaException(new MediaFault.NoEngine(line.isEmpty() ? lastError() : reason(line)));
        }
        return this;
    }

    /**
     * Does nothing when the child has written its file.
     *
     * @throws MediaException with the reason, when it failed
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    void written(Path target, CancelToken cancel) throws MediaException {
        cancel.check();
        if (!loaded().ok()) {
            throw new MediaException(
                    WriteFailure.of(errors, target).orElseGet(() -> new MediaFault.EngineFailed(lastError())));
        }
    }

    /** The last thing that the child complained about. */
    String lastError() {
        return errors.lines().reduce("", (first, last) -> last.isBlank() ? first : last);
    }

    /** Without the path of the executable, which the loader puts in front. */
    private static String reason(String line) {
        int at = line.indexOf("error while");
        return at < 0 ? line : line.substring(at);
    }
}
