package studio.slateroom.project;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterRole;
import studio.slateroom.catalog.ParameterValue;
import studio.slateroom.generation.RequestJson;
import studio.slateroom.platform.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Projects as JSON. Files inside the project's folder are written relative to it, so that the folder can move. */
final class ProjectJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int VERSION = 1;

    private final Path folder;

    ProjectJson(Path folder) {
        this.folder = folder;
    }

    String write(Project project) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", VERSION);
        root.put("title", project.title());
        ArrayNode clips = root.putArray("clips");
        project.clips().forEach(clip -> clips.add(write(clip)));
        return root.toPrettyString() + "\n";
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws tools.jackson.core.JacksonException when it is no project
     * @throws IllegalArgumentException when it has values that no project has
     * @throws ProjectException when it comes from a newer version
     */
    Project read(String text) throws ProjectException {
        JsonNode root = JSON.readTree(text);
        if (root.required("version").asInt() > VERSION) {
            throw new ProjectException(Message.of("project.fault.newer", folder.toString()));
        }
        return new Project(
                root.required("title").asString(),
                root.required("clips").valueStream().map(this::clip).toList());
    }

    private ObjectNode write(Clip clip) {
        ObjectNode json = JSON.createObjectNode();
        json.put("id", clip.id());
        json.put("title", clip.title());
        json.put("model", clip.model());
        json.put("script", clip.script());
        ObjectNode settings = json.putObject("settings");
        new TreeMap<>(clip.settings()).forEach((model, values) -> settings.set(model, RequestJson.writeValues(values)));
        ObjectNode files = json.putObject("files");
        // A tree map has the roles' order, so that saving twice gives the same bytes.
        new TreeMap<>(clip.files()).forEach((role, attached) -> {
            ArrayNode list = files.putArray(role.name());
            attached.forEach(file -> write(list.addObject(), file));
        });
        return json;
    }

    private void write(ObjectNode json, AttachedFile file) {
        json.put("path", relative(file.path())).put("sha256", file.sha256());
        file.address().ifPresent(address -> json.put("address", address.toString()));
    }

    private Clip clip(JsonNode json) {
        Map<String, Map<String, ParameterValue>> settings = new LinkedHashMap<>();
        json.required("settings").forEachEntry((model, values) -> settings.put(model, RequestJson.readValues(values)));
        Map<ParameterRole, List<AttachedFile>> files = new EnumMap<>(ParameterRole.class);
        json.required("files").forEachEntry((role, list) -> files.put(ParameterRole.valueOf(role), attached(list)));
        return new Clip(
                json.required("id").asString(),
                json.required("title").asString(),
                json.required("script").asString(),
                json.required("model").asString(),
                settings,
                files);
    }

    private List<AttachedFile> attached(JsonNode list) {
        List<AttachedFile> files = new ArrayList<>();
        list.forEach(file -> files.add(file(file)));
        return files;
    }

    private AttachedFile file(JsonNode json) {
        Path path = Path.of(json.required("path").asString());
        Optional<URI> address = json.path("address").asStringOpt().map(URI::create);
        return new AttachedFile(
                address.isPresent() ? path : folder.resolve(path).normalize(),
                json.required("sha256").asString(),
                address);
    }

    private String relative(Path file) {
        return file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
    }
}
