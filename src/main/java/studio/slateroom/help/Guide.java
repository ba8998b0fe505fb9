package studio.slateroom.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** All chapters, in the order in which they are read. */
public final class Guide {

    /** The chapters' ids, in that order. */
    public static final List<String> IDS = List.of(
            "first-clip",
            "script",
            "references",
            "parameters",
            "drafts",
            "buying",
            "takes",
            "timeline",
            "keyboard",
            "trouble",
            "privacy");

    private final List<Chapter> chapters;

    private Guide(List<Chapter> chapters) {
        this.chapters = List.copyOf(chapters);
    }

    /** The guide in Chinese where that is the language, in English otherwise. Reads files. */
    public static Guide in(Locale locale) {
        String folder = locale.getLanguage().equals("zh") ? "zh" : "en";
        ChapterReader reader = new ChapterReader();
        return new Guide(IDS.stream()
                .map(id -> reader.read(id, text(folder + "/" + id + ".md")))
                .toList());
    }

    /** The chapters. */
    public List<Chapter> chapters() {
        return chapters;
    }

    /** The chapter with this id. */
    public Optional<Chapter> find(String id) {
        return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Guide.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
