package studio.slateroom.media;

import java.nio.file.Path;
import java.time.Duration;
import studio.slateroom.platform.CancelToken;

/** Decodes the sound of audio and video files. */
public interface SoundReader {

    /**
     * A file's sound from its beginning. Not for the FX thread.
     *
     * @param atMost how much of it is wanted, up to a minute
     * @return stereo at 48 kHz whatever the file has; shorter than asked for where the file is
     * @throws MediaException when the file cannot be read or has no sound
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    Sound read(Path file, Duration atMost, CancelToken cancel) throws MediaException;
}
