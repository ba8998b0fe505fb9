package studio.slateroom.ui.references;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What the system says of a file without opening it; while that stays the same, there is no need to read it again.
 *
 * @param bytes its size
 * @param modified when it was written last
 */
record FileStamp(long bytes, FileTime modified) {

    /** The file's stamp; empty where it is not there. */
    static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(facts.size(), facts.lastModifiedTime()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
