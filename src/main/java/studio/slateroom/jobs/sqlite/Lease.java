package studio.slateroom.jobs.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A running program's name in the journal, with a locked file that proves that it runs: the system lets go of the lock
 * when the program ends, however it ends. So two programs never work on the same job.
 */
final class Lease implements AutoCloseable {

    private final Path folder;
    private final String name;
    private final FileChannel channel;

    private Lease(Path folder, String name, FileChannel channel) {
        this.folder = folder;
        this.name = name;
        this.channel = channel;
    }

    /** A new lease among those in a folder. */
    static Lease take(Path folder) throws IOException {
        Files.createDirectories(folder);
        String name = UUID.randomUUID().toString();
        FileChannel channel =
                FileChannel.open(file(folder, name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return new Lease(folder, name, channel);
    }

    String name() {
        return name;
    }

    /** Whether the program of another lease has ended, or never had one. Then its file is gone afterwards. */
    boolean hasEnded(String other) throws IOException {
        Path file = file(folder, other);
        if (other.equals(name)) {
            return false;
        }
        if (!Files.exists(file)) {
            return true;
        }
        try (FileChannel probed = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = lock(probed)) {
            if (lock == null) {
                return false;
            }
            Files.deleteIfExists(file);
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file(folder, name));
    }

    /** A lock that this very program holds is as good as another's. */
    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path file(Path folder, String name) {
        return folder.resolve(name + ".lock");
    }
}
