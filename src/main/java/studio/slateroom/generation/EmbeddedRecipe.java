package studio.slateroom.generation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.slateroom.catalog.AttachedFile;
import studio.slateroom.catalog.ParameterValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a clip came about, as the clip's own file says it in its comment: enough to make it again.
 *
 * @param provider the id of the provider that made it, such as {@code animatic}
 * @param request what was asked for, with the seed that was used
 * @param program the program that made it, with its version
 * @param voice the program that spoke in it, with its version, on which its bytes depend as well
 */
public record EmbeddedRecipe(String provider, GenerationRequest request, String program, Optional<String> voice) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The version of this format, which is also its mark. */
    private static final String KEY = "slateroom";

    private static final int VERSION = 1;
    private static final String HOME = System.getProperty("user.home", "");

    /** The user's folder, whose name is nobody else's business. */
    private static final String TILDE = "~";

    /** The recipe as JSON in one line. Addresses of files are left out, as they may let in whoever has them. */
    public String write() {
        ObjectNode root = JSON.createObjectNode();
        root.put(KEY, VERSION);
        root.put("program", program);
        root.put("provider", provider);
        voice.ifPresent(name -> root.put("voice", name));
        root.set("request", RequestJson.write(filed(request, EmbeddedRecipe::withoutHome)));
        return root.toString();
    }

    /** Reads what {@link #write} wrote; empty for any other text. */
    public static Optional<EmbeddedRecipe> read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            if (root.path(KEY).asInt(0) != VERSION) {
                return Optional.empty();
            }
            return Optional.of(new EmbeddedRecipe(
                    root.path("provider").asString(""),
                    filed(RequestJson.read(root.required("request")), EmbeddedRecipe::withHome),
                    root.path("program").asString(""),
                    root.path("voice").asStringOpt()));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static GenerationRequest filed(GenerationRequest request, UnaryOperator<Path> place) {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        request.values().forEach((name, value) -> {
            if (value instanceof ParameterValue.Files(List<AttachedFile> files)) {
                List<AttachedFile> filed = new ArrayList<>();
                files.forEach(file -> filed.add(new AttachedFile(place.apply(file.path()), file.sha256())));
                values.put(name, new ParameterValue.Files(filed));
            } else {
                values.put(name, value);
            }
        });
        return new GenerationRequest(request.model(), values);
    }

    private static Path withoutHome(Path path) {
        return !HOME.isEmpty() && path.startsWith(HOME)
                ? Path.of(TILDE).resolve(Path.of(HOME).relativize(path))
                : path;
    }

    private static Path withHome(Path path) {
        return path.startsWith(TILDE) ? Path.of(HOME).resolve(Path.of(TILDE).relativize(path)) : path;
    }
}
