package studio.slateroom.project;

import java.nio.file.Path;
import java.util.Optional;
import studio.slateroom.generation.EmbeddedRecipe;
import studio.slateroom.generation.GenerationRequest;
import studio.slateroom.generation.Recipe;
import studio.slateroom.generation.RecipeFile;
import studio.slateroom.media.CommentReader;
import studio.slateroom.media.MediaException;

/** Finds out how a finished clip came about, wherever it lies. */
public final class ClipOrigin {

    private final CommentReader comments;

    /** An origin that is looked for in files' comments, and in recipes beside the files. */
    public ClipOrigin(CommentReader comments) {
        this.comments = comments;
    }

    /**
     * What was asked for when the clip was made. What the clip itself says goes before the recipe beside it, as it
     * knows the seed that was used. Not for the FX thread.
     *
     * @return empty where neither says anything
     * @throws MediaException when the file cannot be read as a media file
     */
    public Optional<GenerationRequest> of(Path clip) throws MediaException {
        return comments.comment(clip)
                .flatMap(EmbeddedRecipe::read)
                .map(EmbeddedRecipe::request)
                .or(() -> RecipeFile.of(clip).map(Recipe::request));
    }
}
