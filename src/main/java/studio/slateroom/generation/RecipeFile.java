package studio.slateroom.generation;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** A clip's recipe on disk: beside the clip, under its name with another ending. */
public final class RecipeFile {

    private static final Logger LOG = System.getLogger(RecipeFile.class.getName());
    private static final String ENDING = ".recipe.json";

    private RecipeFile() {}

    /** Where a clip's recipe lies. */
    public static Path beside(Path clip) {
        return clip.resolveSibling(stem(clip) + ENDING);
    }

    /** A clip's recipe; empty where there is none, or, which is logged, none that can be read. */
    public static Optional<Recipe> of(Path clip) {
        Path file = beside(clip);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RecipeJson.read(Files.readString(file)));
        } catch (IOException | JacksonException | DateTimeException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "a recipe cannot be read: " + file.getFileName(), e);
            return Optional.empty();
        }
    }

    private static String stem(Path clip) {
        String name = String.valueOf(clip.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
