package studio.slateroom.provider.segmind;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import studio.slateroom.generation.GenerationRequest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is posted for a request. */
public final class SegmindBody {

    private static final JsonMapper JSON = new JsonMapper();

    private SegmindBody() {}

    /**
     * The body of an order. Every value is in it, also those that stand at their default, since the service has changed
     * its defaults before; what is empty is left out.
     *
     * @param address where the service can read an attached file
     */
    public static ObjectNode of(VideoModel model, GenerationRequest request, Function<AttachedFile, String> address) {
        ObjectNode body = JSON.createObjectNode();
        for (Parameter parameter : model.parameters()) {
            Optional<ParameterValue> value = request.value(parameter.name())
                    .or(() -> Optional.ofNullable(parameter.type().defaultValue()));
            value.ifPresent(set -> put(body, parameter, set, address));
        }
        return body;
    }

    private static void put(
            ObjectNode body, Parameter parameter, ParameterValue value, Function<AttachedFile, String> address) {
        String name = parameter.name();
        switch (value) {
            case ParameterValue.Text(String text) when text.isBlank() -> {}
            case ParameterValue.Text(String text) -> body.put(name, text);
            case ParameterValue.Whole(long number) -> body.put(name, number);
            case ParameterValue.Flag(boolean on) -> body.put(name, on);
            case ParameterValue.Files(List<AttachedFile> files) when files.isEmpty() -> {}
            case ParameterValue.Files(List<AttachedFile> files)
            when isSingle(parameter) -> body.put(name, address.apply(files.getFirst()));
            case ParameterValue.Files(List<AttachedFile> files) -> {
                ArrayNode list = body.putArray(name);
                files.forEach(file -> list.add(address.apply(file)));
            }
        }
    }

    private static boolean isSingle(Parameter parameter) {
        return parameter.type() instanceof ParameterType.Files type && type.max() == 1;
    }
}
