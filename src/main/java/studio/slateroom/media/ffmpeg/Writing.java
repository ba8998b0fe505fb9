package studio.slateroom.media.ffmpeg;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.platform.CancelToken;

/** Tells why a file of ours could not be written. */
final class Writing {

    /** How the C library of each system words ENOSPC and EDQUOT. */
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    /** How it words that a file may not be made here. */
    private static final List<String> REFUSED =
            List.of("Permission denied", "Read-only file system", "No such file or directory", "Not a directory");

    private Writing() {}

    /**
     * Checks how a child that writes a file ended.
     *
     * @throws MediaException with the reason, when it failed
     * @throws CancellationException when it was cancelled
     */
    static void check(Ending ending, Path target, CancelToken cancel) throws MediaException {
        cancel.check();
        if (!ending.loaded().ok()) {
            throw new MediaException(fault(ending.errors(), ending.lastError(), target));
        }
    }

    /** What a failure of our own at a file of ours means. */
    static MediaException failed(IOException e, Path target) {
        String reason = e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(e.getMessage());
        return new MediaException(fault(reason, reason, target), e);
    }

    private static MediaFault fault(String said, String last, Path target) {
        Path parent = target.toAbsolutePath().getParent();
        String folder = String.valueOf(parent);
        if (FULL.stream().anyMatch(said::contains)) {
            return new MediaFault.DiskFull(folder);
        }
        if (parent == null || !Files.isDirectory(parent)) {
            return new MediaFault.CannotWrite(folder, "the folder does not exist");
        }
        return REFUSED.stream()
                .filter(said::contains)
                .findFirst()
                .<MediaFault>map(reason -> new MediaFault.CannotWrite(folder, reason))
                .orElseGet(() -> new MediaFault.EngineFailed(last));
    }
}
