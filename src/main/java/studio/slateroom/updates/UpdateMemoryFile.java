package studio.slateroom.updates;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import studio.slateroom.platform.AtomicFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the memory in a small file. A damaged one counts as a new user's. */
public final class UpdateMemoryFile {

    private static final Logger LOG = System.getLogger(UpdateMemoryFile.class.getName());
    private static final JsonMapper JSON = new JsonMapper();

    private final Path file;

    /** The memory in this file, which need not exist. */
    public UpdateMemoryFile(Path file) {
        this.file = file;
    }

    /** What is remembered. */
    public UpdateMemory read() {
        if (!Files.exists(file)) {
            return UpdateMemory.NEW;
        }
        try {
            JsonNode json = JSON.readTree(Files.readString(file));
            return new UpdateMemory(
                    Math.max(0, json.path("starts").asInt(0)),
                    instant(json.path("looked").asString("")),
                    Version.parse(json.path("unwanted").asString("")));
        } catch (IOException | JacksonException e) {
            LOG.log(Level.WARNING, "what the search for updates remembers cannot be read", e);
            return UpdateMemory.NEW;
        }
    }

    /**
     * Remembers.
     *
     * @throws IOException when it cannot be written
     */
    public void write(UpdateMemory memory) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("starts", memory.starts());
        memory.looked().ifPresent(looked -> json.put("looked", looked.toString()));
        memory.unwanted().ifPresent(version -> json.put("unwanted", version.toString()));
        AtomicFiles.write(file, json.toPrettyString() + "\n");
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
