package studio.slateroom.provider.animatic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import studio.slateroom.media.MediaException;
import studio.slateroom.media.MediaFault;
import studio.slateroom.media.WriteFailure;

/**
 * The folder of this process below the one that all processes share. A lock that the system takes back when a process
 * ends tells the folders of the living from those of the dead, which are removed.
 */
public final class WorkFolder implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(WorkFolder.class.getName());
    private static final String PREFIX = "render-";
    private static final String LOCK = ".lock";

    private final Path shared;
    private @Nullable Path folder;
    private @Nullable FileChannel lock;
    private boolean closed;

    /**
     * A folder that is made when it is first needed, which is also when what dead processes have left is removed.
     *
     * @param shared the folder that all processes share; made where it does not exist
     */
    public WorkFolder(Path shared) {
        this.shared = shared;
    }

    /**
     * A new empty folder for one clip.
     *
     * @throws MediaException when nothing can be written there, or it has been closed
     */
    public synchronized Path forClip() throws MediaException {
        if (closed) {
            throw new MediaException(new MediaFault.CannotWrite(shared.toString(), "closed"));
        }
        try {
            return Files.createTempDirectory(opened(), "clip-");
        } catch (IOException e) {
            throw WriteFailure.of(e, shared.resolve(PREFIX));
        }
    }

    private Path opened() throws IOException {
        if (folder == null) {
            Files.createDirectories(shared);
            removeLeftovers(shared);
            Path made = Files.createTempDirectory(shared, PREFIX);
            lock = FileChannel.open(made.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock.lock();
            folder = made;
        }
        return folder;
    }

    /** Removes the folder with everything in it. */
    @Override
    public synchronized void close() {
        closed = true;
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                LOG.log(Level.WARNING, "the lock of the work folder does not close", e);
            }
        }
        if (folder != null) {
            remove(folder);
        }
    }

    /** Removes a file or a folder with everything in it; what cannot be removed is left to the next start. */
    public static void remove(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "work files stay behind: {0}", e.toString());
        }
    }

    private static void removeLeftovers(Path shared) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(shared)) {
            folders = all.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
        folders.stream().filter(WorkFolder::isAbandoned).forEach(WorkFolder::remove);
    }

    /** Whether the process that made a folder has ended; a folder without a lock is just being made. */
    private static boolean isAbandoned(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock taken = channel.tryLock()) {
            return taken != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            LOG.log(Level.FINE, "a work folder without a lock: {0}", folder);
            return false;
        }
    }
}
