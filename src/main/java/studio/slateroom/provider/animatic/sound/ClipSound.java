package studio.slateroom.provider.animatic.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import studio.slateroom.media.ClipAssembler;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.SoundReader;
import studio.slateroom.media.WriteFailure;
import studio.slateroom.platform.CancelToken;

/** Makes the sound of a clip, encoded already: beside the pictures, and for a draft only when it has changed. */
public final class ClipSound {

    private ClipSound() {}

    /**
     * Writes the sound as a plan of a clip takes it.
     *
     * @throws MediaException when a cited sound cannot be read, or the file cannot be written
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static void make(Score score, SoundReader reader, ClipAssembler assembler, Path target, CancelToken cancel)
            throws MediaException {
        Path wav = target.resolveSibling(target.getFileName() + ".wav");
        try {
            new SoundBed(score, reader, cancel).write(wav);
            assembler.encode(wav, target, cancel);
        } catch (IOException e) {
            throw WriteFailure.of(e, wav);
        } finally {
            remove(wav);
        }
    }

    private static void remove(Path wav) throws MediaException {
        try {
            Files.deleteIfExists(wav);
        } catch (IOException e) {
            throw WriteFailure.of(e, wav);
        }
    }
}
