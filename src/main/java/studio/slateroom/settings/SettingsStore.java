package studio.slateroom.settings;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.platform.AtomicFiles;
import studio.slateroom.platform.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the settings in a JSON file that can be read and edited by hand. */
public final class SettingsStore {

    private static final Logger LOG = System.getLogger(SettingsStore.class.getName());
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    /** A store in this file, which need not exist. */
    public SettingsStore(Path file) {
        this.file = file;
    }

    /**
     * What stood in the file.
     *
     * @param settings each that is missing or makes no sense is the standard one
     * @param fault why it is not known what the user allows to be spent, or where; nothing may be ordered then, and
     *     nothing be written over the file
     */
    public record Found(Settings settings, Optional<Message> fault) {}

    /** The settings as they were saved. */
    public Found load() {
        if (!Files.exists(file)) {
            return new Found(Settings.STANDARD, Optional.empty());
        }
        try {
            JsonNode json = JSON.readTree(Files.readString(file));
            if (json.isObject()) {
                return new Found(
                        read(json),
                        ServiceSettingsJson.unusable(json.path("service"))
                                .map(name -> Message.of("settings.file.unusable", file.toString(), name)));
            }
        } catch (IOException | JacksonException e) {
            LOG.log(Level.WARNING, "the settings cannot be read; the standard ones count", e);
        }
        return new Found(Settings.STANDARD, Optional.of(Message.of("settings.file.unreadable", file.toString())));
    }

    /**
     * Writes the settings.
     *
     * @throws IOException when they cannot be written; the old ones then stand
     */
    public void save(Settings settings) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        json.put("appearance", settings.appearance().name());
        json.put("volume", settings.volume());
        json.put("liveDraft", settings.liveDraft());
        settings.lastProject().ifPresent(folder -> json.put("lastProject", folder));
        settings.window()
                .ifPresent(place -> json.putObject("window")
                        .put("x", place.x())
                        .put("y", place.y())
                        .put("width", place.width())
                        .put("height", place.height())
                        .put("maximized", place.maximized()));
        ServiceSettingsJson.write(settings.service(), json.putObject("service"));
        AtomicFiles.write(file, json.toPrettyString() + "\n");
    }

    private static Settings read(JsonNode json) {
        Settings standard = Settings.STANDARD;
        return new Settings(
                appearance(json.path("appearance").asString("")),
                Math.clamp(json.path("volume").asDouble(standard.volume()), 0, 1),
                json.path("liveDraft").asBoolean(standard.liveDraft()),
                json.path("lastProject").asStringOpt(),
                window(json.path("window")),
                ServiceSettingsJson.read(json.path("service")));
    }

    private static Appearance appearance(String name) {
        return Stream.of(Appearance.values())
                .filter(appearance -> appearance.name().equals(name))
                .findFirst()
                .orElse(Settings.STANDARD.appearance());
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
