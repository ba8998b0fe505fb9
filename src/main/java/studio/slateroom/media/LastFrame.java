package studio.slateroom.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import studio.slateroom.platform.AtomicFiles;

/** The still that a clip ends with, from which the next clip can go on. */
public final class LastFrame {

    /** Behind the end of any clip: the reader then gives the last picture. */
    private static final Duration END = Duration.ofHours(1);

    private static final int LARGEST = 8192;

    private LastFrame() {}

    /** Where a clip's last frame lies. */
    public static Path beside(Path clip) {
        String name = String.valueOf(clip.getFileName());
        int dot = name.lastIndexOf('.');
        return clip.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".last.png");
    }

    /**
     * Takes it out of the clip.
     *
     * @param still the PNG file to write, in the clip's own size
     * @throws MediaException when the clip cannot be read
     * @throws IOException when the still cannot be written
     */
    public static void take(PictureReader pictures, Path clip, Path still) throws MediaException, IOException {
        Picture picture = pictures.read(clip, END, LARGEST, LARGEST);
        Path part = still.resolveSibling("." + UUID.randomUUID() + ".part.png");
        try {
            PngFile.write(picture, part);
            AtomicFiles.publish(part, still);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
