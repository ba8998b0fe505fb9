package studio.slateroom.media;

import java.nio.file.Path;
import java.util.Optional;

/** Reads what media files say of themselves. */
public interface CommentReader {

    /**
     * A file's comment. Takes some 20 ms; not for the FX thread.
     *
     * @return empty where there is none
     * @throws MediaException when the file is no media file that can be read
     */
    Optional<String> comment(Path file) throws MediaException;
}
