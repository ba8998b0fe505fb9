package studio.slateroom.app.opening;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Sees to it that only one studio works on the job journal: two would run, and buy, every job twice. */
public final class SingleInstance implements AutoCloseable {

    private final FileChannel channel;

    private SingleInstance(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Claims the folder for this process; the system lets go of it when the process ends, however it ends.
     *
     * @return nothing when another process has it
     * @throws IOException when the folder cannot be written
     */
    public static Optional<SingleInstance> claim(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("slateroom.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new SingleInstance(channel));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
