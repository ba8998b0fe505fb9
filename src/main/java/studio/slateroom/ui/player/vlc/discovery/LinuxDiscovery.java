package studio.slateroom.ui.player.vlc.discovery;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.factory.discovery.strategy.LinuxNativeDiscoveryStrategy;
import uk.co.caprica.vlcj.factory.discovery.strategy.NativeDiscoveryStrategy;

/**
 * Looks for LibVLC where distributions put it. vlcj's own search goes through all folders below {@code /usr/lib} and,
 * where links there lead in circles, was seen to be at it for more than a minute.
 */
public final class LinuxDiscovery implements NativeDiscoveryStrategy {

    private static final List<Path> FOLDERS = Stream.of(
                    "/usr/lib/x86_64-linux-gnu",
                    "/usr/lib/aarch64-linux-gnu",
                    "/usr/lib64",
                    "/usr/lib",
                    "/usr/local/lib64",
                    "/usr/local/lib")
            .map(Path::of)
            .toList();

    private static final List<String> LIBRARIES = List.of("libvlc.so*", "libvlccore.so*");

    private final LinuxNativeDiscoveryStrategy usual = new LinuxNativeDiscoveryStrategy();
    private final List<Path> folders;

    /** Looks in the folders of {@code jna.library.path} first, which a user may set, then in the usual ones. */
    public LinuxDiscovery() {
        this(Stream.concat(ofProperty(), FOLDERS.stream()).toList());
    }

    /** Looks in these folders, not in those below them. */
    LinuxDiscovery(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    @Override
    public boolean supported() {
        return usual.supported();
    }

    @Override
    public @Nullable String discover() {
        return folders.stream()
                .filter(LinuxDiscovery::holdsLibraries)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean onFound(String path) {
        return usual.onFound(path);
    }

    @Override
    public boolean onSetPluginPath(String path) {
        return usual.onSetPluginPath(path);
    }

    private static Stream<Path> ofProperty() {
        String given = System.getProperty("jna.library.path", "");
        return Stream.of(given.split(File.pathSeparator, -1))
                .filter(path -> !path.isEmpty())
                .map(Path::of);
    }

    private static boolean holdsLibraries(Path folder) {
        return LIBRARIES.stream().allMatch(pattern -> holds(folder, pattern));
    }

    private static boolean holds(Path folder, String pattern) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : found) {
                if (Files.isRegularFile(file)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
