package studio.slateroom.settings;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a service is. Since the key goes there, it is encrypted on the way ({@code https}) or does not leave this
 * machine.
 *
 * @param uri has a scheme and a host, perhaps a port and a path; no slash at its end
 */
public record ServiceAddress(URI uri) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** What was typed as an address; empty where it is none or the key would be in danger. */
    public static Optional<ServiceAddress> parse(String text) {
        String stripped = text.strip().replaceAll("/+$", "");
        URI uri;
        try {
            uri = URI.create(stripped);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (uri.getHost() == null
                || uri.getRawUserInfo() != null
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null) {
            return Optional.empty();
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        boolean safe = scheme.equals("https")
                || (scheme.equals("http") && THIS_MACHINE.contains(uri.getHost().toLowerCase(Locale.ROOT)));
        return safe ? Optional.of(new ServiceAddress(uri)) : Optional.empty();
    }

    /** Names a folder for what belongs to this address: the same for all spellings of one, and for no other address. */
    public String folderName() {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        int standard = scheme.equals("http") ? 80 : 443;
        int port = uri.getPort() < 0 ? standard : uri.getPort();
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return URLEncoder.encode(scheme + "-" + host + "-" + port + uri.getRawPath(), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
