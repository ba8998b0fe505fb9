package studio.slateroom.provider.emulator.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.slateroom.catalog.Parameter;
import studio.slateroom.catalog.ParameterType;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.catalog.VideoModel;
import tools.jackson.databind.JsonNode;

/** Reads orders. What has the wrong type stays wrong, for the check to find it with its name. */
public final class OrderReader {

    /** A value that no parameter takes but one for files, and those are read otherwise. */
    private static final ParameterValue MISFIT = new ParameterValue.Files(List.of());

    private final VideoModel model;
    private final Map<String, ParameterValue> values = new LinkedHashMap<>();
    private final Map<String, List<String>> addresses = new LinkedHashMap<>();
    private final List<String> unknown = new ArrayList<>();

    private OrderReader(VideoModel model) {
        this.model = model;
    }

    /**
     * Reads a body.
     *
     * @throws Refusal when it is no object
     */
    public static Order read(VideoModel model, JsonNode body) throws Refusal {
        if (!body.isObject()) {
            throw new Refusal(Refusal.Kind.MALFORMED, Sentences.NO_OBJECT);
        }
        OrderReader reader = new OrderReader(model);
        body.forEachEntry(reader::take);
        return new Order(model, reader.values, reader.addresses, reader.unknown);
    }

    private void take(String name, JsonNode json) {
        Optional<Parameter> parameter = model.parameter(name);
        if (parameter.isEmpty()) {
            unknown.add(name);
        } else if (parameter.get().type() instanceof ParameterType.Files type) {
            takeFiles(name, type, json);
        } else if (!json.isNull()) {
            values.put(name, value(json));
        }
    }

    /** Nothing, an empty text and an empty list all mean that there are no files. */
    private void takeFiles(String name, ParameterType.Files type, JsonNode json) {
        boolean text = json.isString();
        if (json.isNull() || (text && json.asString().isBlank())) {
            return;
        }
        List<JsonNode> elements = json.isArray() ? json.valueStream().toList() : List.of(json);
        boolean right = text == (type.max() == 1) && elements.stream().allMatch(JsonNode::isString);
        if (right) {
            addresses.put(name, elements.stream().map(JsonNode::asString).toList());
        } else {
            values.put(name, new ParameterValue.Text(""));
        }
    }

    private static ParameterValue value(JsonNode json) {
        if (json.isBoolean()) {
            return new ParameterValue.Flag(json.asBoolean());
        }
        if (json.isIntegralNumber() && json.canConvertToLong()) {
            return new ParameterValue.Whole(json.asLong());
        }
        return json.isContainer() ? MISFIT : new ParameterValue.Text(json.asString());
    }
}
