package studio.slateroom.catalog;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the user's that goes along with a request.
 *
 * @param path where it lies, absolute; the last part of its address for one that lies elsewhere
 * @param sha256 its content's SHA-256 in lower-case hexadecimal when it was attached; a file that has changed since is
 *     not the one that was meant. For one that lies elsewhere its address's.
 * @param address where it lies when it is not on this machine: the provider reads it there itself
 */
public record AttachedFile(Path path, String sha256, Optional<URI> address) {

    /** A file on this machine. */
    public AttachedFile(Path path, String sha256) {
        this(path, sha256, Optional.empty());
    }

    /** The file's name without its folders. */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
