package studio.slateroom.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The disks of this machine. */
public final class LocalDisk implements Disk {

    @Override
    public long free(Path folder) throws IOException {
        return Files.getFileStore(existing(folder)).getUsableSpace();
    }

    /** Permissions alone say little: a disk may be read-only or full, so a file is made and taken away. */
    @Override
    public boolean isWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, ".slateroom-", ".part");
            Files.delete(probe);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path existing(Path folder) throws IOException {
        Path place = folder.toAbsolutePath();
        while (!Files.exists(place)) {
            Path above = place.getParent();
            if (above == null) {
                throw new IOException("there is no such disk");
            }
            place = above;
        }
        return place;
    }
}
