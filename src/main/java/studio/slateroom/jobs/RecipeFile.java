package studio.slateroom.jobs;

import java.nio.file.Path;

/** Where a clip's recipe lies: beside it, under the clip's name with another ending. */
public final class RecipeFile {

    private static final String ENDING = ".recipe.json";

    private RecipeFile() {}

    /** The recipe of a clip. */
    public static Path beside(Path clip) {
        return clip.resolveSibling(stem(clip) + ENDING);
    }

    private static String stem(Path clip) {
        String name = String.valueOf(clip.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
