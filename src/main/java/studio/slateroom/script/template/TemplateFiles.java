package studio.slateroom.script.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the templates that lie beside it: a line with the title behind a hash, then the script. */
final class TemplateFiles {

    private static final List<String> IDS = List.of(
            "commercial",
            "dialogue-scene",
            "music-video",
            "product-turntable",
            "one-take",
            "chase",
            "travel-montage",
            "before-after");

    static final List<Template> ENGLISH = read("en");
    static final List<Template> CHINESE = read("zh");

    private TemplateFiles() {}

    private static List<Template> read(String language) {
        return IDS.stream()
                .map(id -> template(id, text(id + "." + language + ".txt")))
                .toList();
    }

    private static Template template(String id, String file) {
        int line = file.indexOf('\n');
        return new Template(
                id, file.substring(1, line).strip(), file.substring(line).strip());
    }

    private static String text(String name) {
        try (InputStream file = TemplateFiles.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
