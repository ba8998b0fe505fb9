package studio.slateroom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;

/** The words of a render command that say what is asked of the model. */
final class RenderOptions {

    @Mixin
    private ModelOptions asked = new ModelOptions();

    @Option(names = "--image", paramLabel = "FILE", description = "A reference picture; the first is image 1.")
    private List<Path> images = new ArrayList<>();

    @Option(names = "--video", paramLabel = "FILE", description = "A reference video; the first is video 1.")
    private List<Path> videos = new ArrayList<>();

    @Option(names = "--audio", paramLabel = "FILE", description = "A reference sound; the first is audio 1.")
    private List<Path> audios = new ArrayList<>();

    @Option(names = "--first-frame", paramLabel = "FILE", description = "The picture that the clip begins with.")
    private @Nullable Path firstFrame;

    @Option(names = "--last-frame", paramLabel = "FILE", description = "The picture that the clip ends with.")
    private @Nullable Path lastFrame;

    VideoModel model(ModelCatalog catalog) throws CommandFailure {
        return asked.model(catalog);
    }

    Map<String, String> parameters() {
        return asked.parameters();
    }

    List<Path> images() {
        return images;
    }

    List<Path> videos() {
        return videos;
    }

    List<Path> audios() {
        return audios;
    }

    List<Path> firstFrame() {
        return Optional.ofNullable(firstFrame).map(List::of).orElse(List.of());
    }

    List<Path> lastFrame() {
        return Optional.ofNullable(lastFrame).map(List::of).orElse(List.of());
    }
}
