import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Parts jars from the native libraries in them. Those of this platform go into a folder, where the program finds them
 * without unpacking anything; those of all others go nowhere.
 *
 * @param platform whose libraries are kept
 */
record Natives(Platform platform) {

    private static final Set<String> SUFFIXES = Set.of(".so", ".dll", ".dylib", ".jnilib", ".a");

    /** Copies a jar without its libraries and puts this platform's into a folder. */
    void part(Path jar, Path copy, Path libraries) throws IOException {
        Files.createDirectories(libraries);
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(copy);
                ZipOutputStream to = new ZipOutputStream(file)) {
            to.setLevel(6);
            Enumeration<? extends ZipEntry> entries = from.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                byte[] content;
                try (InputStream in = from.getInputStream(entry)) {
                    content = in.readAllBytes();
                }
                if (!isNative(entry.getName(), content)) {
                    ZipEntry kept = new ZipEntry(entry.getName());
                    kept.setTimeLocal(entry.getTimeLocal());
                    to.putNextEntry(kept);
                    to.write(content);
                } else if (platform.owns(entry.getName()) && matches(content)) {
                    Files.write(libraries.resolve(Path.of(entry.getName()).getFileName().toString()), content);
                }
            }
        }
    }

    /** The libraries below a folder, in jars or not, that this platform cannot load. */
    List<String> foreign(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (file.toString().endsWith(".jar")) {
                foreignIn(file, found);
            } else {
                byte[] head;
                try (InputStream in = Files.newInputStream(file)) {
                    head = in.readNBytes(4096);
                }
                if (isNative("", head) && !matches(head)) {
                    found.add(file.toString());
                }
            }
        }
        return found;
    }

    private static void foreignIn(Path jar, List<String> found) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    if (isNative(entry.getName(), in.readNBytes(4096))) {
                        found.add(jar.getFileName() + "!" + entry.getName());
                    }
                }
            }
        }
    }

    private static boolean isNative(String name, byte[] head) {
        int dot = name.lastIndexOf('.');
        return (dot >= 0 && SUFFIXES.contains(name.substring(dot))) || Format.of(head) != Format.NONE;
    }

    /** Whether a library's first bytes are those of this platform's format and processor. */
    private boolean matches(byte[] head) {
        Format format = Format.of(head);
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        return format == platform.format()
                && switch (format) {
                    case ELF -> bytes.getShort(18) == (platform.arm() ? 183 : 62);
                    case PE -> bytes.getShort(bytes.getInt(0x3c) + 4) == (short) (platform.arm() ? 0xAA64 : 0x8664);
                    case MACH_O -> bytes.getInt(4) == (platform.arm() ? 0x0100000C : 0x01000007);
                    case MACH_O_FAT -> true;
                    case NONE -> false;
                }
                || (format == Format.MACH_O_FAT && platform.format() == Format.MACH_O);
    }

    /** What systems load libraries from, told by their first bytes. */
    enum Format {
        ELF,
        PE,
        MACH_O,
        MACH_O_FAT,
        NONE;

        static Format of(byte[] head) {
            if (head.length < 64) {
                return NONE;
            }
            ByteBuffer bytes = ByteBuffer.wrap(head);
            int magic = bytes.getInt(0);
            if (magic == 0x7F454C46) {
                return ELF;
            }
            if (magic == 0xCFFAEDFE) {
                return MACH_O;
            }
            // A class file begins with the same four bytes; its version, which follows, is above any count of parts.
            if (magic == 0xCAFEBABE && bytes.getInt(4) < 20) {
                return MACH_O_FAT;
            }
            int header = bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(0x3c);
            boolean pe = (magic >>> 16) == 0x4D5A && header > 0 && header + 6 <= head.length;
            return pe && bytes.getInt(header) == 0x4550 ? PE : NONE;
        }
    }
}
