package studio.slateroom.catalog;

import java.nio.file.Path;

/**
 * A file of the user's that goes along with a request.
 *
 * @param path where it lies, absolute
 * @param sha256 its content's SHA-256 in lower-case hexadecimal when it was attached; a file that has changed since is
 *     not the one that was meant
 */
public record AttachedFile(Path path, String sha256) {

    /** The file's name without its folders. */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
