package studio.slateroom.provider.segmind;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import studio.slateroom.platform.AtomicFiles;
import studio.slateroom.platform.CancelToken;
import studio.slateroom.provider.RemoteId;

/** Clips that came with the answer to their order and lie here until they are fetched. */
final class Spool {

    private static final Logger LOG = System.getLogger(Spool.class.getName());

    private static final Duration PARTS_KEPT = Duration.ofDays(2);
    private static final String PART = ".part";

    private final Path folder;

    Spool(Path folder) {
        this.folder = folder;
    }

    /** A name for a clip that is being brought. */
    Path part() throws IOException {
        OwnerFiles.makeFolder(folder);
        discardOldParts();
        return folder.resolve(UUID.randomUUID() + PART);
    }

    /** What a process left that was killed while a clip came; others may still be at work. */
    private void discardOldParts() throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(PARTS_KEPT));
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).compareTo(old) < 0) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Keeps a clip that has come whole; from then on it outlives the process. */
    void keep(Path part, RemoteId id) throws IOException {
        AtomicFiles.publish(part, file(id));
    }

    boolean has(RemoteId id) {
        return Files.isRegularFile(file(id));
    }

    void remove(RemoteId id) {
        discard(file(id));
    }

    void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a clip cannot be removed", e);
        }
    }

    void copy(RemoteId id, Path target, DoubleConsumer progress, CancelToken cancel) throws IOException {
        long size = Math.max(1, Files.size(file(id)));
        long done = 0;
        byte[] buffer = new byte[1 << 18];
        try (InputStream in = Files.newInputStream(file(id));
                OutputStream out = Files.newOutputStream(target)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                cancel.check();
                out.write(buffer, 0, read);
                done += read;
                progress.accept(Math.min(1, (double) done / size));
            }
        }
    }

    private Path file(RemoteId id) {
        return folder.resolve(id + ".mp4");
    }
}
