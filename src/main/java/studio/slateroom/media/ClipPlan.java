package studio.slateroom.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a finished clip is put together from.
 *
 * @param pieces the pieces from {@link ClipEncoder}, in order
 * @param sound a WAV file of exactly the clip's length, if the clip has sound; or such a file as the assembler has
 *     encoded it, which is taken as it is
 * @param title the clip's title in its metadata
 * @param comment the clip's comment in its metadata, any text
 * @param chapters the clip's chapters in order
 */
public record ClipPlan(List<Path> pieces, Optional<Path> sound, String title, String comment, List<Chapter> chapters) {

    /** How the name of an encoded sound ends. */
    public static final String ENCODED = ".m4a";

    public ClipPlan {
        pieces = List.copyOf(pieces);
        chapters = List.copyOf(chapters);
    }

    /** Whether the sound has been encoded already. */
    public boolean isSoundEncoded() {
        return sound.filter(file -> file.toString().endsWith(ENCODED)).isPresent();
    }

    /** A named stretch of the clip. */
    public record Chapter(String title, Duration start, Duration end) {}
}
