package studio.slateroom.ui.player.vlc.discovery;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.co.caprica.vlcj.factory.discovery.strategy.NativeDiscoveryStrategy;

/**
 * Looks for a LibVLC that an installer has brought along, in the folder that the system property {@value #PROPERTY}
 * names. Without it, or where the folder holds none, the usual places are left to be searched.
 */
public final class BundledDiscovery implements NativeDiscoveryStrategy {

    static final String PROPERTY = "slateroom.vlc";

    private static final List<String> LIBRARIES = List.of("libvlc.dll", "libvlc.dylib", "libvlc.so.5");

    private final NativeDiscoveryStrategy usual;
    private final Optional<Path> folder;

    /** Looks where the property says. */
    public BundledDiscovery(NativeDiscoveryStrategy usual) {
        this(usual, Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
    }

    /**
     * Looks in this folder.
     *
     * @param usual how libraries and plugins are laid out on a system, wherever they are
     */
    BundledDiscovery(NativeDiscoveryStrategy usual, Optional<Path> folder) {
        this.usual = usual;
        this.folder = folder;
    }

    @Override
    public boolean supported() {
        return folder.isPresent() && usual.supported();
    }

    @Override
    public @Nullable String discover() {
        return folder.filter(place -> LIBRARIES.stream().anyMatch(name -> Files.isRegularFile(place.resolve(name))))
                .map(Path::toString)
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
}
