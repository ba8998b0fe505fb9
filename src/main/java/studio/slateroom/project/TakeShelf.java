package studio.slateroom.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.generation.Recipe;
import studio.slateroom.generation.RecipeFile;
import studio.slateroom.platform.Message;

/** Finds a project's takes. The files themselves are the record: what lies there with its recipe is a take. */
public final class TakeShelf {

    private TakeShelf() {}

    /**
     * The takes of one clip, oldest first. Reads the disk; not for the FX thread.
     *
     * @throws ProjectException when the folder cannot be read
     */
    public static List<Take> of(ProjectFolder folder, String clip) throws ProjectException {
        if (!Files.isDirectory(folder.takes())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.takes())) {
            List<Found> found = files.filter(file -> file.toString().endsWith(".mp4"))
                    .flatMap(file -> read(file).stream())
                    .filter(take -> take.recipe().clip().equals(clip))
                    .sorted(Comparator.comparing(take -> take.recipe().finished()))
                    .toList();
            List<Take> takes = new ArrayList<>();
            found.forEach(take -> takes.add(new Take(takes.size() + 1, take.file(), take.recipe())));
            return takes;
        } catch (IOException | UncheckedIOException e) {
            throw new ProjectException(
                    Message.of("project.fault.cannotOpen", folder.path().toString()), e);
        }
    }

    private static Optional<Found> read(Path clip) {
        return RecipeFile.of(clip).map(recipe -> new Found(clip, recipe));
    }

    private record Found(Path file, Recipe recipe) {}
}
