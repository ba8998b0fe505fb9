package studio.slateroom.media;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells from a system's words why a file could not be written. */
public final class WriteFailure {

    /** How the C libraries and Windows word that a disk or a quota is full. */
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

    /** How they word that a file may not be made at a place. */
    private static final List<String> REFUSED =
            List.of("Permission denied", "Read-only file system", "No such file or directory", "Not a directory");

    private WriteFailure() {}

    /** What a failure to write a file means. */
    public static MediaException of(IOException e, Path file) {
        String reason = reason(e);
        MediaFault fault = of(reason, file).orElseGet(() -> new MediaFault.CannotWrite(folder(file), reason));
        return new MediaException(fault, e);
    }

    /** Java tells of these two by their class alone and has nothing but the path for a message. */
    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> "Permission denied";
            case NoSuchFileException _ -> "No such file or directory";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    /**
     * The same from what another program said.
     *
     * @return empty where the words tell of something else
     */
    public static Optional<MediaFault> of(String said, Path file) {
        if (FULL.stream().anyMatch(said::contains)) {
            return Optional.of(new MediaFault.DiskFull(folder(file)));
        }
        if (!Files.isDirectory(Path.of(folder(file)))) {
            return Optional.of(new MediaFault.CannotWrite(folder(file), "No such folder"));
        }
        return REFUSED.stream()
                .filter(said::contains)
                .findFirst()
                .map(reason -> new MediaFault.CannotWrite(folder(file), reason));
    }

    private static String folder(Path file) {
        return String.valueOf(file.toAbsolutePath().getParent());
    }
}
