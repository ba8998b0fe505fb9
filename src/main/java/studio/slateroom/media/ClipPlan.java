package studio.slateroom.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a finished clip is put together from.
 *
 * @param pieces the pieces from {@link ClipEncoder}, in order
 * @param sound the sound of exactly the clip's length as {@link ClipAssembler#encode} wrote it, if the clip has sound
 * @param notes what the clip says of itself
 */
public record ClipPlan(List<Path> pieces, Optional<Path> sound, Notes notes) {

    /** How the name of an encoded sound ends. */
    public static final String ENCODED = ".m4a";

    public ClipPlan {
        pieces = List.copyOf(pieces);
    }

    /**
     * What a clip says of itself.
     *
     * @param title its title
     * @param description what it is about, any text
     * @param comment any text
     * @param chapters its chapters in order
     * @param subtitles its subtitles in order, none overlapping another; without any it has no such track
     * @param language the subtitles' language as an ISO 639-2 code, such as {@code eng}
     */
    public record Notes(
            String title,
            String description,
            String comment,
            List<Stretch> chapters,
            List<Stretch> subtitles,
            String language) {

        /** No notes at all. */
        public static final Notes NONE = new Notes("", "", "", List.of(), List.of(), "und");

        public Notes {
            chapters = List.copyOf(chapters);
            subtitles = List.copyOf(subtitles);
        }
    }

    /** A stretch of the clip with a text. */
    public record Stretch(String text, Duration start, Duration end) {}
}
