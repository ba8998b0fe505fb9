package studio.slateroom.settings.secrets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import studio.slateroom.platform.AtomicFiles;

/** Keeps a key in a file that, from the moment it exists, only the user who runs the program can open. */
public final class OwnerOnlyFile implements KeyStore {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private final Place.OwnerFile place;

    /** A store in this file, which need not exist. */
    public OwnerOnlyFile(Path file) {
        this.place = new Place.OwnerFile(file.toAbsolutePath());
    }

    @Override
    public Optional<Secret> read() throws KeyStoreException {
        if (!Files.exists(place.path())) {
            return Optional.empty();
        }
        try {
            closeToOthers(place.path());
            return Secret.parse(Files.readString(place.path(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw KeyStoreException.ofFile(place, e);
        }
    }

    @Override
    public void store(Secret key) throws KeyStoreException {
        Path file = place.path();
        Path fresh = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(fresh.resolveSibling(""));
            try {
                Files.createFile(fresh, ownerOnly(fresh));
                refuseIfOpen(fresh);
                write(fresh, key);
                AtomicFiles.publish(fresh, file);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | UnsupportedOperationException e) {
            throw KeyStoreException.ofFile(place, e instanceof IOException io ? io : new IOException(e));
        }
    }

    @Override
    public void remove() throws KeyStoreException {
        try {
            Files.deleteIfExists(place.path());
        } catch (IOException e) {
            throw KeyStoreException.ofFile(place, e);
        }
    }

    @Override
    public Place place() {
        return place;
    }

    private static void write(Path file, Secret key) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((key.reveal() + "\n").getBytes(StandardCharsets.US_ASCII));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    /** Copying or unpacking a folder may have opened the file to others. */
    private static void closeToOthers(Path file) throws IOException {
        if (hasPosix(file) && !Files.getPosixFilePermissions(file).equals(OWNER)) {
            Files.setPosixFilePermissions(file, OWNER);
        }
    }

    /** Some drives take permissions and do not keep them, USB sticks as a rule. */
    private static void refuseIfOpen(Path file) throws IOException {
        if (hasPosix(file) && !Files.getPosixFilePermissions(file).equals(OWNER)) {
            throw new IOException("the drive cannot keep others from reading a file");
        }
    }

    private static boolean hasPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?> ownerOnly(Path file) throws IOException {
        if (hasPosix(file)) {
            return PosixFilePermissions.asFileAttribute(OWNER);
        }
        UserPrincipal user = file.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
        return new OwnerAcl(user);
    }

    /** What Windows calls an access control list: everything for the owner, and nobody else on it. */
    private record OwnerAcl(UserPrincipal user) implements FileAttribute<List<AclEntry>> {
        @Override
        public String name() {
            return "acl:acl";
        }

        @Override
        public List<AclEntry> value() {
            return List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(user)
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build());
        }
    }
}
