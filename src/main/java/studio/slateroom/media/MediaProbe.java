package studio.slateroom.media;

import java.nio.file.Path;

/** Tells what a file is without trusting its name. */
public interface MediaProbe {

    /**
     * Looks at a file. Takes some 20 ms; not for the FX thread.
     *
     * @throws MediaException when the file cannot be used, with the reason
     */
    MediaInfo probe(Path file) throws MediaException;
}
