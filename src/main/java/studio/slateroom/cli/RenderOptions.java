package studio.slateroom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.platform.Message;

/** The words of a render command that say what is asked of the model. */
final class RenderOptions {

    @Option(
            names = {"-m", "--model"},
            paramLabel = "MODEL",
            description = "The model whose rules hold; see: slateroom models. Default: the first one.")
    private @Nullable String model;

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A parameter of the model, such as duration=5.")
    private Map<String, String> parameters = new LinkedHashMap<>();

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
        if (model == null) {
            return catalog.first();
        }
        String known = String.join(
                ", ", catalog.models().stream().map(VideoModel::slug).toList());
        return catalog.find(model)
                .orElseThrow(() ->
                        CommandFailure.badInput(Message.of("cli.render.unknownModel", String.valueOf(model), known)));
    }

    Map<String, String> parameters() {
        return parameters;
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
