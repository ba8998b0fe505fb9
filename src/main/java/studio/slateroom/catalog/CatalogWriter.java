package studio.slateroom.catalog;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import studio.slateroom.catalog.ParameterValue.Whole;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the catalogue in the form that {@link CatalogReader} reads. */
public final class CatalogWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private CatalogWriter() {}

    /** The catalogue as indented JSON. */
    public static String write(ModelCatalog catalog) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode models = root.putArray("models");
        catalog.models().forEach(model -> models.add(write(model)));
        return root.toPrettyString();
    }

    private static ObjectNode write(VideoModel model) {
        ObjectNode json = JSON.createObjectNode();
        json.put("slug", model.slug()).put("name", model.name()).put("summary", model.summary());
        json.put("family", model.family().name());
        ArrayNode parameters = json.putArray("parameters");
        model.parameters().forEach(parameter -> parameters.add(write(parameter)));
        ArrayNode rules = json.putArray("rules");
        model.rules()
                .forEach(rule -> rules.addObject()
                        .put("type", rule instanceof ParameterRule.Excludes ? "excludes" : "requires")
                        .put("parameter", rule.parameter())
                        .put("other", rule.other()));
        ObjectNode sizes = json.putObject("frameSizes");
        new TreeMap<>(model.frameSizes()).forEach((resolution, ratios) -> {
            ObjectNode byRatio = sizes.putObject(resolution);
            ratios.forEach((ratio, size) -> byRatio.put(ratio, size.toString()));
        });
        LimitsJson.write(model.limits(), json.putObject("limits"));
        ArrayNode rates = json.putArray("rates");
        model.rates().forEach(rate -> LimitsJson.write(rate, rates.addObject()));
        return json;
    }

    private static ObjectNode write(Parameter parameter) {
        ObjectNode json = JSON.createObjectNode();
        json.put("name", parameter.name())
                .put("label", parameter.label())
                .put("help", parameter.help())
                .put("role", parameter.role().name())
                .put("required", parameter.required());
        writeType(parameter.type(), json);
        LimitsJson.write(parameter.origin(), json);
        if (!parameter.values().isEmpty()) {
            ObjectNode values = json.putObject("values");
            new TreeMap<>(byText(parameter))
                    .forEach((value, origin) -> LimitsJson.write(origin, values.putObject(value)));
        }
        return json;
    }

    private static Map<String, Origin> byText(Parameter parameter) {
        return parameter.values().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    private static void writeType(ParameterType type, ObjectNode json) {
        switch (type) {
            case ParameterType.Text(int maxLength) -> json.put("type", "text").put("maxLength", maxLength);
            case ParameterType.Choice choice -> {
                json.put("type", "choice");
                ArrayNode allowed = json.putArray("allowed");
                choice.allowed().forEach(value -> add(allowed, value));
                allowed.forEach(node -> {
                    if (node.asString().equals(choice.defaultValue().toString())) {
                        json.set("default", node);
                    }
                });
                json.put("unit", choice.unit());
            }
            case ParameterType.Flag(boolean on) -> json.put("type", "flag").put("default", on);
            case ParameterType.Whole whole -> {
                json.put("type", "integer").put("min", whole.min()).put("max", whole.max());
                if (whole.standard() != null) {
                    json.put("default", whole.standard());
                }
            }
            case ParameterType.Files files ->
                json.put("type", "files").put("kind", files.kind().name()).put("max", files.max());
        }
    }

    private static void add(ArrayNode list, ParameterValue value) {
        if (value instanceof Whole(long number)) {
            list.add(number);
        } else {
            list.add(value.toString());
        }
    }
}
