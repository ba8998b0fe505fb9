package studio.slateroom.provider.segmind;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleConsumer;
import studio.slateroom.platform.AtomicFiles;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.LocalCopy;
import studio.slateroom.provider.RemoteId;

/** Clips that came with the answer to their order and lie here until they are fetched. */
final class Spool {

    private static final Logger LOG = System.getLogger(Spool.class.getName());

    private static final Duration PARTS_KEPT = Duration.ofDays(2);
    private static final String PART = ".part";

    private final Path folder;
    private final Map<RemoteId, Path> unmoved = new ConcurrentHashMap<>();

    Spool(Path folder) {
        this.folder = folder;
    }

    /** A name for a clip that is to be brought. */
    Path part() {
        return folder.resolve(UUID.randomUUID() + PART);
    }

    /**
     * Makes the file of a clip that is to be brought.
     *
     * @throws IOException when there is no place for it
     */
    FileChannel open(Path part) throws IOException {
        OwnerFiles.makeFolder(folder);
        discardOldParts();
        return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** What a process left that was killed while a clip came; others may still be at work. No order waits for this. */
    private void discardOldParts() {
        FileTime old = FileTime.from(Instant.now().minus(PARTS_KEPT));
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
            for (Path part : parts) {
                discardOlder(part, old);
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(Level.WARNING, "what is left of old clips cannot be looked through", e);
        }
    }

    private static void discardOlder(Path part, FileTime old) {
        try {
            if (Files.getLastModifiedTime(part).compareTo(old) < 0) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "what is left of an old clip cannot be removed", e);
        }
    }

    /**
     * Keeps a clip that has come whole; from then on it outlives the process. Where it cannot be put into its place, it
     * is kept where it is, for as long as the process lives.
     */
    void keep(Path part, RemoteId id) {
        try {
            AtomicFiles.publish(part, place(id));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a clip cannot be put into its place", e);
            unmoved.put(id, part);
        }
    }

    boolean has(RemoteId id) {
        return Files.isRegularFile(file(id));
    }

    void remove(RemoteId id) {
        Path file = file(id);
        unmoved.remove(id);
        discard(file);
    }

    /** Removes what has come, unless it is a clip that is kept. */
    void discard(Path file) {
        if (unmoved.containsValue(file)) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a clip cannot be removed", e);
        }
    }

    void copy(RemoteId id, Path target, DoubleConsumer progress, CancelToken cancel) throws IOException {
        LocalCopy.write(file(id), target, progress, cancel);
    }

    private Path file(RemoteId id) {
        return unmoved.getOrDefault(id, place(id));
    }

    private Path place(RemoteId id) {
        return folder.resolve(id + ".mp4");
    }
}
