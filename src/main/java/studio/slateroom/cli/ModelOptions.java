package studio.slateroom.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import studio.slateroom.catalog.ModelCatalog;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.cli.service.CommandFailure;
import studio.slateroom.platform.Message;

/** The words of a command that say which model is meant and what it is asked. */
final class ModelOptions {

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

    VideoModel model(ModelCatalog catalog) throws CommandFailure {
        if (model == null) {
            return catalog.first();
        }
        List<String> known = catalog.models().stream().map(VideoModel::slug).toList();
        return catalog.find(model)
                .orElseThrow(() ->
                        CommandFailure.badInput(Message.of("cli.render.unknownModel", String.valueOf(model), known)));
    }

    Map<String, String> parameters() {
        return parameters;
    }
}
