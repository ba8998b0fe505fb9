package studio.slateroom.media;

import java.nio.file.Path;
import studio.slateroom.platform.CancelToken;

/** Puts pieces and sound together to an mp4 that starts playing before it is read whole. */
public interface ClipAssembler {

    /**
     * Writes the clip. Same plan gives the same bytes on the same platform.
     *
     * @param target the file to write; worthless when this fails
     * @throws MediaException when it cannot be written
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    void assemble(ClipPlan plan, Path target, CancelToken cancel) throws MediaException;

    /**
     * Encodes a sound, which can be done beside the pieces and once for several clips.
     *
     * @param wav a WAV file
     * @param target the file to write, whose name ends in {@value ClipPlan#ENCODED}; worthless when this fails
     * @throws MediaException when it cannot be written
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    void encode(Path wav, Path target, CancelToken cancel) throws MediaException;
}
