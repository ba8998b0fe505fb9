package studio.slateroom.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.cli.service.CommandFailure;

/** The words of a render command that say what is asked of the model. */
final class RenderOptions {

    @Mixin
    private ModelOptions asked = new ModelOptions();

    @Option(names = "--image", paramLabel = "FILE|URL", description = "A reference picture; the first is image 1.")
    private List<String> images = new ArrayList<>();

    @Option(names = "--video", paramLabel = "FILE|URL", description = "A reference video; the first is video 1.")
    private List<String> videos = new ArrayList<>();

    @Option(names = "--audio", paramLabel = "FILE|URL", description = "A reference sound; the first is audio 1.")
    private List<String> audios = new ArrayList<>();

    @Option(names = "--first-frame", paramLabel = "FILE|URL", description = "The picture that the clip begins with.")
    private @Nullable String firstFrame;

    @Option(names = "--last-frame", paramLabel = "FILE|URL", description = "The picture that the clip ends with.")
    private @Nullable String lastFrame;

    VideoModel model(ModelCatalog catalog) throws CommandFailure {
        return asked.model(catalog);
    }

    Map<String, String> parameters() {
        return asked.parameters();
    }

    List<String> images() {
        return images;
    }

    List<String> videos() {
        return videos;
    }

    List<String> audios() {
        return audios;
    }

    List<String> firstFrame() {
        return Optional.ofNullable(firstFrame).map(List::of).orElse(List.of());
    }

    List<String> lastFrame() {
        return Optional.ofNullable(lastFrame).map(List::of).orElse(List.of());
    }
}
