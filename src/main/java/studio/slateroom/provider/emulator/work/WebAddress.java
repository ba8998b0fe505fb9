package studio.slateroom.provider.emulator.work;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that callers give. */
final class WebAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    private WebAddress() {}

    /** Whether it is one of the web's. */
    static boolean isOne(String address) {
        return of(address).isPresent();
    }

    /** The address, when it is one of the web's. */
    static Optional<URI> of(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null;
            return web ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The name of the emulator's own file that an address names. The port does not count, since it may have been another
     * before a restart.
     */
    static Optional<String> ownFile(URI address) {
        String path = address.getPath();
        boolean own = THIS_MACHINE.contains(address.getHost())
                && path != null
                && path.startsWith(FileStore.PATH)
                && !path.substring(FileStore.PATH.length()).contains("/");
        return own ? Optional.of(path.substring(FileStore.PATH.length())) : Optional.empty();
    }

    /** What may be told of an address: its query may sign it. */
    static String shown(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        return address.getScheme() + "://" + address.getHost() + path;
    }

    /** The last part of its path. */
    static String name(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty() ? address.getHost() : name;
    }
}
