package studio.slateroom.ui.player.vlc.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import studio.slateroom.diagnosis.Standing;
import uk.co.caprica.vlcj.support.version.LibVlcVersion;

/** Why LibVLC does not load, found out from what lies where it should be. */
public final class LibVlcStanding {

    private static final int MACHINE = 18;

    /** What ELF calls processors, and what Java does. */
    private static final Map<Integer, String> MACHINES = Map.of(
            0x03, "i386", 0x28, "arm", 0x3e, "amd64", 0xb7, "aarch64", 0xf3, "riscv64", 0x15, "ppc64le", 0x16, "s390x");

    private LibVlcStanding() {}

    /** LibVLC is loaded. */
    public static Standing ofLoaded() {
        return new Standing.Works(new LibVlcVersion().getVersion().version());
    }

    /**
     * LibVLC was not loaded.
     *
     * @param failure how it failed to; null where it was never tried
     */
    public static Standing of(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException) {
            Optional<Standing> release = ofOtherRelease();
            if (release.isPresent()) {
                return release.get();
            }
        }
        Optional<Path> library =
                Optional.ofNullable(new LinuxDiscovery().discover()).flatMap(folder -> library(Path.of(folder)));
        return of(library, failure, System.getProperty("os.arch", ""));
    }

    /** vlcj refuses releases that it was not made for, though they load. */
    private static Optional<Standing> ofOtherRelease() {
        try {
            LibVlcVersion version = new LibVlcVersion();
            return version.isSupported()
                    ? Optional.empty()
                    : Optional.of(new Standing.Unfit(version.getVersion().version()));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty();
        }
    }

    /**
     * How it stands.
     *
     * @param library the library, where there is one
     * @param failure how it failed to load; null where it was never tried
     * @param architecture what the program runs on, as Java calls it
     */
    static Standing of(Optional<Path> library, @Nullable Throwable failure, String architecture) {
        Optional<String> other = library.flatMap(LibVlcStanding::machine)
                .filter(machine -> !machine.equals(architecture.toLowerCase(Locale.ROOT)));
        if (other.isPresent()) {
            return new Standing.Unfit(other.get());
        }
        return library.isEmpty() && failure == null ? new Standing.Missing() : new Standing.Broken();
    }

    private static Optional<Path> library(Path folder) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "libvlc.so*")) {
            for (Path file : found) {
                if (Files.isRegularFile(file)) {
                    return Optional.of(file);
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** What an ELF file is for; empty where it is none. */
    static Optional<String> machine(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(MACHINE + 2);
            if (head.length < MACHINE + 2 || head[0] != 0x7f || head[1] != 'E' || head[2] != 'L' || head[3] != 'F') {
                return Optional.empty();
            }
            int machine = (head[MACHINE] & 0xff) | (head[MACHINE + 1] & 0xff) << 8;
            return Optional.of(MACHINES.getOrDefault(machine, "ELF " + machine));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
