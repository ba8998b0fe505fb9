package studio.slateroom.settings;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
        WindowSettingsJson.write(settings, json);
        ServiceSettingsJson.write(settings.service(), json.putObject("service"));
        AtomicFiles.write(file, json.toPrettyString() + "\n");
    }

    private static Settings read(JsonNode json) {
        return new Settings(
                WindowSettingsJson.looks(json),
                WindowSettingsJson.layout(json),
                WindowSettingsJson.habits(json),
                ServiceSettingsJson.read(json.path("service")),
                WindowSettingsJson.shortcuts(json.path("shortcuts")),
                WindowSettingsJson.updates(json));
    }
}
