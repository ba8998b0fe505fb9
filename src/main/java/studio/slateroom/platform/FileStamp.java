package studio.slateroom.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;

/**
 * What the system says of a file without opening it; while that stays the same, there is no need to read it again.
 *
 * @param identity what the file system tells it by, whatever it is called; where it has nothing of the kind, the path
 * @param bytes its size
 * @param modified when it was written last
 */
public record FileStamp(Object identity, long bytes, FileTime modified) {

    /** The file's stamp; empty where it is not there or cannot be looked at. */
    public static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            Object identity = Objects.requireNonNullElse(facts.fileKey(), file.toAbsolutePath());
            return Optional.of(new FileStamp(identity, facts.size(), facts.lastModifiedTime()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
