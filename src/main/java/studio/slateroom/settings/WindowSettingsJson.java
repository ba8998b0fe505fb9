package studio.slateroom.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The settings of the window as they stand in the file; each that is missing or makes no sense is the standard one. */
final class WindowSettingsJson {

    private WindowSettingsJson() {}

    static void write(Settings settings, ObjectNode json) {
        json.put("appearance", settings.looks().appearance().name());
        json.put("language", settings.looks().language().name());
        json.put("textSize", settings.looks().textSize().name());
        json.put("volume", settings.habits().volume());
        json.put("captions", settings.habits().captions());
        json.put("liveDraft", settings.habits().liveDraft());
        settings.habits().lastProject().ifPresent(folder -> json.put("lastProject", folder));
        json.put("toured", settings.habits().toured());
        json.put("updates", settings.updates().name());
        settings.layout().window().ifPresent(place -> write(place, json.putObject("window")));
        ObjectNode corners = json.putObject("corners");
        settings.layout()
                .corners()
                .forEach((name, corner) ->
                        corners.putObject(name).put("x", corner.x()).put("y", corner.y()));
        ObjectNode dividers = json.putObject("dividers");
        settings.layout().dividers().forEach((pane, positions) -> {
            ArrayNode array = dividers.putArray(pane);
            positions.forEach(array::add);
        });
        ArrayNode folded = json.putArray("folded");
        settings.layout().folded().stream().sorted().forEach(folded::add);
        ObjectNode shortcuts = json.putObject("shortcuts");
        settings.shortcuts().forEach(shortcuts::put);
    }

    private static void write(WindowPlace place, ObjectNode json) {
        json.put("x", place.x())
                .put("y", place.y())
                .put("width", place.width())
                .put("height", place.height())
                .put("maximized", place.maximized());
    }

    static Looks looks(JsonNode json) {
        Looks standard = Looks.STANDARD;
        return new Looks(
                named(Appearance.values(), json.path("appearance"), standard.appearance()),
                named(Language.values(), json.path("language"), standard.language()),
                named(TextSize.values(), json.path("textSize"), standard.textSize()));
    }

    static Layout layout(JsonNode json) {
        Map<String, List<Double>> dividers = new HashMap<>();
        json.path("dividers").forEachEntry((pane, positions) -> {
            List<Double> numbers = positions
                    .valueStream()
                    .map(position -> position.asDouble(-1))
                    .toList();
            if (!numbers.isEmpty() && numbers.stream().allMatch(number -> number >= 0 && number <= 1)) {
                dividers.put(pane, numbers);
            }
        });
        Set<String> folded = json.path("folded")
                .valueStream()
                .flatMap(name -> name.asStringOpt().stream())
                .collect(Collectors.toSet());
        return new Layout(window(json.path("window")), corners(json.path("corners")), dividers, folded);
    }

    private static Map<String, WindowCorner> corners(JsonNode json) {
        Map<String, WindowCorner> corners = new HashMap<>();
        json.forEachEntry((name, corner) -> {
            if (corner.path("x").isNumber() && corner.path("y").isNumber()) {
                corners.put(
                        name,
                        new WindowCorner(
                                corner.path("x").asDouble(), corner.path("y").asDouble()));
            }
        });
        return corners;
    }

    static Habits habits(JsonNode json) {
        Habits standard = Habits.STANDARD;
        return new Habits(
                Math.clamp(json.path("volume").asDouble(standard.volume()), 0, 1),
                json.path("captions").asBoolean(standard.captions()),
                json.path("liveDraft").asBoolean(standard.liveDraft()),
                json.path("lastProject").asStringOpt(),
                json.path("toured").asBoolean(standard.toured()));
    }

    static Map<String, String> shortcuts(JsonNode json) {
        Map<String, String> shortcuts = new HashMap<>();
        json.forEachEntry((command, keys) -> keys.asStringOpt().ifPresent(text -> shortcuts.put(command, text)));
        return shortcuts;
    }

    static UpdateChecks updates(JsonNode json) {
        return named(UpdateChecks.values(), json.path("updates"), Settings.STANDARD.updates());
    }

    private static <E extends Enum<E>> E named(E[] all, JsonNode name, E standard) {
        return Stream.of(all)
                .filter(value -> value.name().equals(name.asString("")))
                .findFirst()
                .orElse(standard);
    }

    private static Optional<WindowPlace> window(JsonNode json) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new WindowPlace(
                json.path("x").asDouble(0),
                json.path("y").asDouble(0),
                json.path("width").asDouble(0),
                json.path("height").asDouble(0),
                json.path("maximized").asBoolean(false)));
    }
}
