package studio.slateroom.generation;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests as JSON, for the journal, for projects and for the recipe beside every clip. */
public final class RequestJson {

    private static final JsonMapper JSON = new JsonMapper();

    private RequestJson() {}

    /** The request as a tree. */
    public static ObjectNode write(GenerationRequest request) {
        ObjectNode root = JSON.createObjectNode();
        root.put("model", request.model());
        root.set("values", writeValues(request.values()));
        return root;
    }

    /** Parameter values as a tree: texts, numbers and flags as they are, files as a list. */
    public static ObjectNode writeValues(Map<String, ParameterValue> values) {
        ObjectNode root = JSON.createObjectNode();
        values.forEach((name, value) -> {
            switch (value) {
                case ParameterValue.Text(String text) -> root.put(name, text);
                case ParameterValue.Whole(long number) -> root.put(name, number);
                case ParameterValue.Flag(boolean on) -> root.put(name, on);
                case ParameterValue.Files(List<AttachedFile> files) -> {
                    ArrayNode list = root.putArray(name);
                    files.forEach(file -> file(list.addObject(), file));
                }
            }
        });
        return root;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws tools.jackson.core.JacksonException when it is something else
     */
    public static GenerationRequest read(JsonNode root) {
        return new GenerationRequest(root.required("model").asString(), readValues(root.required("values")));
    }

    /** Reads what {@link #writeValues} wrote. */
    public static Map<String, ParameterValue> readValues(JsonNode root) {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        root.forEachEntry((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static void file(ObjectNode json, AttachedFile file) {
        json.put("path", file.path().toString()).put("sha256", file.sha256());
        file.address().ifPresent(address -> json.put("address", address.toString()));
    }

    private static ParameterValue value(JsonNode json) {
        if (json.isBoolean()) {
            return new ParameterValue.Flag(json.asBoolean());
        }
        if (json.isIntegralNumber()) {
            return new ParameterValue.Whole(json.asLong());
        }
        if (json.isArray()) {
            List<AttachedFile> files = new ArrayList<>();
            json.forEach(file -> files.add(new AttachedFile(
                    Path.of(file.required("path").asString()),
                    file.required("sha256").asString(),
                    file.path("address").asStringOpt().map(URI::create))));
            return new ParameterValue.Files(files);
        }
        return new ParameterValue.Text(json.asString());
    }
}
