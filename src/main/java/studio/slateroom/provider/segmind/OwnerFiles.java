package studio.slateroom.provider.segmind;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.slateroom.platform.AtomicFiles;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Small records, each a file that only its owner can read, so that several processes can keep theirs in one folder. A
 * record is forgotten after its time.
 */
final class OwnerFiles {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String WRITTEN = "written";
    private static final String ENDING = ".json";

    private final Path folder;
    private final Duration kept;
    private final Clock clock;

    OwnerFiles(Path folder, Duration kept, Clock clock) {
        this.folder = folder;
        this.kept = kept;
        this.clock = clock;
    }

    static ObjectNode record() {
        return JSON.createObjectNode();
    }

    /** The record of this name; empty where there is none, or one that cannot be read. */
    Optional<JsonNode> read(String name) {
        try {
            return Optional.of(JSON.readTree(Files.readString(file(name)))).filter(this::isCurrent);
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    /** When a record was written. */
    static Instant written(JsonNode content) {
        return Instant.ofEpochMilli(content.path(WRITTEN).asLong(0));
    }

    /** Writes a record with the present time. */
    void write(String name, ObjectNode content) throws IOException {
        content.put(WRITTEN, clock.millis());
        makeFolder(folder);
        makeFile(file(name));
        AtomicFiles.write(file(name), content.toString());
        forgetOld();
    }

    void remove(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /** The names of all records. */
    List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** Makes a folder that only its owner can look into, where the file system knows owners. */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            try {
                Files.createDirectory(folder, owner(folder, "rwx------"));
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
        }
    }

    private static void makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, owner(file, "rw-------"));
        } catch (FileAlreadyExistsException _) {
            // It was made so.
        }
    }

    private static FileAttribute<?>[] owner(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private void forgetOld() throws IOException {
        for (String name : names()) {
            if (isOld(name)) {
                remove(name);
            }
        }
    }

    /** A record that another process is just making is still empty. */
    private boolean isOld(String name) {
        try {
            String text = Files.readString(file(name));
            return !text.isEmpty() && !isCurrent(JSON.readTree(text));
        } catch (IOException | JacksonException _) {
            return false;
        }
    }

    private boolean isCurrent(JsonNode content) {
        return content.isObject() && written(content).plus(kept).isAfter(clock.instant());
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
