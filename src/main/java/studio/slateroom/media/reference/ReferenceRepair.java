package studio.slateroom.media.reference;

import java.nio.file.Path;
import studio.slateroom.media.MediaException;
import studio.slateroom.platform.CancelToken;

/** Writes a copy of a file that a model takes. */
public interface ReferenceRepair {

    /**
     * Writes the copy beside nothing else of its name: the original and earlier copies stay. Takes seconds to minutes;
     * not for the FX thread.
     *
     * @param original the user's file, which is only read
     * @param repair what is to be done
     * @param folder where the copy goes; it is made where it is missing
     * @return the copy, whole and named after the original
     * @throws MediaException when the original cannot be read, the copy cannot be written, or it cannot be made small
     *     enough
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Path repair(Path original, Repair repair, Path folder, CancelToken cancel) throws MediaException;
}
