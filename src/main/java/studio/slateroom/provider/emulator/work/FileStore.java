package studio.slateroom.provider.emulator.work;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import studio.slateroom.platform.AtomicFiles;

/** The files that the server gives out: clips, last pictures, and what callers have brought. */
public final class FileStore {

    /** What the path of a file's address begins with. */
    public static final String PATH = "/files/";

    private static final Pattern NAME = Pattern.compile("[0-9a-zA-Z-]{1,80}\\.[a-z0-9]{2,4}");

    private final Path folder;
    private final URI base;

    /**
     * The files of a folder, which is made.
     *
     * @param base the server's own address
     * @throws IOException when the folder cannot be made
     */
    public FileStore(Path folder, URI base) throws IOException {
        this.folder = folder;
        this.base = base;
        Files.createDirectories(folder);
    }

    /** The file of a name; nothing for a name that none can have, so that no path leads out of the folder. */
    public Optional<Path> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(file) : Optional.empty();
    }

    /** Where a file of the emulator's own making goes. */
    Path place(String name) {
        return folder.resolve(name);
    }

    /**
     * Keeps bytes.
     *
     * @param extension the name's ending without the point
     * @return the file's name
     * @throws IOException when it cannot be written
     */
    public String add(byte[] bytes, String extension) throws IOException {
        String name = UUID.randomUUID() + "." + extension;
        Path half = folder.resolve(name + ".part");
        Files.write(half, bytes);
        AtomicFiles.publish(half, folder.resolve(name));
        return name;
    }

    /** A file's address. */
    public String address(String name) {
        return base.resolve(PATH + name).toString();
    }
}
