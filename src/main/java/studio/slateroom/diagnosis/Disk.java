package studio.slateroom.diagnosis;

import java.io.IOException;
import java.nio.file.Path;

/** What the file system says of folders. */
public interface Disk {

    /**
     * How much can still be written to where a folder is, in bytes.
     *
     * @throws IOException when it cannot be said
     */
    long free(Path folder) throws IOException;

    /** Whether files can be made in a folder, which is made where it is missing. */
    boolean isWritable(Path folder);
}
