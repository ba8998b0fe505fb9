package studio.slateroom.catalog;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.slateroom.catalog.FileLimits.Measure;
import studio.slateroom.catalog.FileLimits.Range;
import studio.slateroom.platform.MediaKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The catalogue's limits, prices and sources as JSON, both ways. */
final class LimitsJson {

    private static final String AT_RESOLUTION = "atResolution";

    private LimitsJson() {}

    /** Reads where something comes from; the service's own page where nothing is said. */
    static Origin origin(JsonNode json) {
        return new Origin(
                json.path("source").asString(""),
                Certainty.valueOf(json.path("certainty").asString(Certainty.DOCUMENTED.name())));
    }

    static void write(Origin origin, ObjectNode json) {
        if (!origin.equals(Origin.PAGE)) {
            json.put("source", origin.source())
                    .put("certainty", origin.certainty().name());
        }
    }

    /** Reads limits; none where there are none. */
    static MediaLimits limits(JsonNode json) {
        if (json.isMissingNode()) {
            return MediaLimits.NONE;
        }
        Map<MediaKind, FileLimits> kinds = new EnumMap<>(MediaKind.class);
        json.path("kinds").forEachEntry((kind, limits) -> kinds.put(constant(MediaKind.class, kind), kind(limits)));
        return new MediaLimits(
                json.path("files").asInt(Integer.MAX_VALUE),
                json.path("soundAlone").asBoolean(true),
                kinds,
                origin(json));
    }

    private static FileLimits kind(JsonNode json) {
        List<String> formats =
                json.path("formats").valueStream().map(JsonNode::asString).toList();
        Map<String, Map<Measure, Range>> atResolution = new HashMap<>();
        json.path(AT_RESOLUTION).forEachEntry((resolution, ranges) -> atResolution.put(resolution, ranges(ranges)));
        return new FileLimits(formats, ranges(json), atResolution);
    }

    private static Map<Measure, Range> ranges(JsonNode json) {
        Map<Measure, Range> ranges = new EnumMap<>(Measure.class);
        json.forEachEntry((name, range) -> {
            if (!name.equals("formats") && !name.equals(AT_RESOLUTION)) {
                double max = range.path(1).asDouble(Double.POSITIVE_INFINITY);
                ranges.put(
                        constant(Measure.class, name),
                        new Range(range.required(0).asDouble(), max));
            }
        });
        return ranges;
    }

    static void write(MediaLimits limits, ObjectNode json) {
        json.put("files", limits.files()).put("soundAlone", limits.soundAlone());
        write(limits.origin(), json);
        ObjectNode kinds = json.putObject("kinds");
        new TreeMap<>(limits.kinds()).forEach((kind, of) -> {
            ObjectNode node = kinds.putObject(name(kind));
            ArrayNode formats = node.putArray("formats");
            of.formats().forEach(formats::add);
            write(of.ranges(), node);
            if (!of.atResolution().isEmpty()) {
                ObjectNode others = node.putObject(AT_RESOLUTION);
                new TreeMap<>(of.atResolution())
                        .forEach((resolution, ranges) -> write(ranges, others.putObject(resolution)));
            }
        });
    }

    private static void write(Map<Measure, Range> ranges, ObjectNode json) {
        new TreeMap<>(ranges).forEach((measure, range) -> {
            ArrayNode bounds = json.putArray(name(measure)).add(range.min());
            if (Double.isFinite(range.max())) {
                bounds.add(range.max());
            }
        });
    }

    /** Reads a price. */
    static Rate rate(JsonNode json) {
        return new Rate(
                Rate.Unit.valueOf(json.required("unit").asString()),
                json.required("usd").asDecimal(),
                json.has("resolution") ? json.get("resolution").asString() : null,
                flag(json.path("referenceVideo")),
                flag(json.path("sound")),
                origin(json),
                LocalDate.parse(json.required("asOf").asString()));
    }

    private static @Nullable Boolean flag(JsonNode json) {
        return json.isBoolean() ? Boolean.valueOf(json.asBoolean()) : null;
    }

    static void write(Rate rate, ObjectNode json) {
        json.put("unit", rate.unit().name()).put("usd", rate.usd());
        if (rate.resolution() != null) {
            json.put("resolution", rate.resolution());
        }
        if (rate.referenceVideo() != null) {
            json.put("referenceVideo", rate.referenceVideo());
        }
        if (rate.sound() != null) {
            json.put("sound", rate.sound());
        }
        write(rate.origin(), json);
        json.put("asOf", rate.asOf().toString());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
