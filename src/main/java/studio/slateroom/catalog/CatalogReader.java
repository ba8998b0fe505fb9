package studio.slateroom.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import studio.slateroom.platform.MediaKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the catalogue's JSON and refuses one that contradicts itself. */
public final class CatalogReader {

    private static final JsonMapper JSON = new JsonMapper();

    private CatalogReader() {}

    /** The catalogue that comes with the program. */
    public static ModelCatalog bundled() {
        try (InputStream in = CatalogReader.class.getResourceAsStream("models.json")) {
            return catalog(JSON.readTree(Objects.requireNonNull(in, "models.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The bundled catalogue with the models of the user's own file put in, where there is one.
     *
     * @throws InvalidCatalogException when the file exists but is no catalogue
     */
    public static ModelCatalog withOverrides(Path file) throws InvalidCatalogException {
        if (!Files.exists(file)) {
            return bundled();
        }
        try {
            return bundled().with(catalog(JSON.readTree(Files.readString(file))));
        } catch (JacksonException e) {
            throw new InvalidCatalogException(file, e.getOriginalMessage(), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidCatalogException(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static ModelCatalog catalog(JsonNode root) {
        return new ModelCatalog(
                root.required("models").valueStream().map(CatalogReader::model).toList());
    }

    private static VideoModel model(JsonNode json) {
        List<Parameter> parameters = json.required("parameters")
                .valueStream()
                .map(CatalogReader::parameter)
                .toList();
        List<String> names = parameters.stream().map(Parameter::name).toList();
        VideoModel model = new VideoModel(
                text(json, "slug"),
                text(json, "name"),
                json.path("summary").asString(""),
                family(json, parameters),
                parameters,
                json.path("rules").valueStream().map(rule -> rule(rule, names)).toList(),
                frameSizes(json.required("frameSizes")),
                LimitsJson.limits(json.path("limits")),
                json.path("rates").valueStream().map(LimitsJson::rate).toList());
        requireSizes(model);
        return model;
    }

    /** A model of the user's own need not say so: those that take reference pictures are of the second generation. */
    private static ModelFamily family(JsonNode json, List<Parameter> parameters) {
        boolean references =
                parameters.stream().anyMatch(parameter -> parameter.role() == ParameterRole.REFERENCE_IMAGES);
        ModelFamily guess = references ? ModelFamily.SEEDANCE_2 : ModelFamily.SEEDANCE_1;
        return ModelFamily.valueOf(json.path("family").asString(guess.name()));
    }

    private static void requireSizes(VideoModel model) {
        if (model.parameter(ParameterRole.RESOLUTION).isEmpty()
                && model.frameSizes().size() != 1) {
            throw new IllegalArgumentException(model.slug() + " offers no resolution, so it must have exactly one");
        }
        for (String resolution :
                choices(model, ParameterRole.RESOLUTION, model.frameSizes().keySet())) {
            for (String ratio : choices(model, ParameterRole.ASPECT_RATIO, Set.of(VideoModel.COMMONEST_RATIO))) {
                requireSize(model, resolution, ratio.equals(VideoModel.ADAPTIVE) ? VideoModel.COMMONEST_RATIO : ratio);
            }
        }
    }

    private static Collection<String> choices(VideoModel model, ParameterRole role, Set<String> without) {
        return model.parameter(role)
                .<Collection<String>>map(parameter -> parameter.type() instanceof ParameterType.Choice choice
                        ? choice.allowed().stream().map(Object::toString).toList()
                        : without)
                .orElse(without);
    }

    private static void requireSize(VideoModel model, String resolution, String ratio) {
        if (!model.frameSizes().getOrDefault(resolution, Map.of()).containsKey(ratio)) {
            throw new IllegalArgumentException(model.slug() + " has no frame size for " + resolution + ", " + ratio);
        }
    }

    private static Parameter parameter(JsonNode json) {
        String name = text(json, "name");
        ParameterType type = type(json);
        Map<ParameterValue, Origin> values = new HashMap<>();
        json.path("values")
                .forEachEntry((value, origin) -> values.put(allowed(type, value), LimitsJson.origin(origin)));
        return new Parameter(
                name,
                json.path("label").asString(name),
                json.path("help").asString(""),
                ParameterRole.valueOf(json.path("role").asString("OTHER")),
                json.path("required").asBoolean(false),
                type,
                LimitsJson.origin(json),
                values);
    }

    private static ParameterValue allowed(ParameterType type, String value) {
        return Optional.of(type)
                .filter(ParameterType.Choice.class::isInstance)
                .map(ParameterType.Choice.class::cast)
                .flatMap(choice -> choice.allowed().stream()
                        .filter(allowed -> allowed.toString().equals(value))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no value of the parameter: " + value));
    }

    private static ParameterType type(JsonNode json) {
        String type = text(json, "type");
        return switch (type) {
            case "text" -> new ParameterType.Text(json.path("maxLength").asInt(Integer.MAX_VALUE));
            case "choice" ->
                new ParameterType.Choice(
                        json.required("allowed")
                                .valueStream()
                                .map(CatalogReader::value)
                                .toList(),
                        value(json.required("default")),
                        json.path("unit").asString(""));
            case "flag" -> new ParameterType.Flag(json.path("default").asBoolean(false));
            case "integer" ->
                new ParameterType.Whole(
                        json.required("min").asLong(), json.required("max").asLong(), number(json.get("default")));
            case "files" ->
                new ParameterType.Files(
                        MediaKind.valueOf(text(json, "kind").toUpperCase(Locale.ROOT)),
                        json.path("max").asInt(1));
            default -> throw new IllegalArgumentException("unknown type of parameter: " + type);
        };
    }

    private static @Nullable Long number(@Nullable JsonNode json) {
        return json == null ? null : Long.valueOf(json.asLong());
    }

    private static ParameterValue value(JsonNode json) {
        return json.isIntegralNumber()
                ? new ParameterValue.Whole(json.asLong())
                : new ParameterValue.Text(json.asString());
    }

    private static ParameterRule rule(JsonNode json, List<String> parameters) {
        String parameter = text(json, "parameter");
        String other = text(json, "other");
        if (!parameters.contains(parameter) || !parameters.contains(other)) {
            throw new IllegalArgumentException("a rule names an unknown parameter: " + parameter + ", " + other);
        }
        return switch (text(json, "type")) {
            case "excludes" -> new ParameterRule.Excludes(parameter, other);
            case "requires" -> new ParameterRule.Requires(parameter, other);
            default -> throw new IllegalArgumentException("unknown type of rule: " + text(json, "type"));
        };
    }

    private static Map<String, Map<String, FrameSize>> frameSizes(JsonNode json) {
        Map<String, Map<String, FrameSize>> sizes = new HashMap<>();
        json.forEachEntry((resolution, ratios) -> {
            Map<String, FrameSize> byRatio = new LinkedHashMap<>();
            ratios.forEachEntry((ratio, size) -> byRatio.put(ratio, FrameSize.parse(size.asString())));
            sizes.put(resolution, byRatio);
        });
        return sizes;
    }

    private static String text(JsonNode json, String field) {
        return json.required(field).asString();
    }
}
