package studio.slateroom.provider.segmind;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How Segmind is reached. Read anew at each call, so that a change holds from the next one on.
 *
 * <p>Addresses that are none of the web are refused with an {@link IllegalArgumentException}.
 *
 * @param key looks up the account's key, which may block; empty where there is none. Throws
 *     {@link studio.slateroom.provider.KeyUnreadableException} where it cannot
 * @param base where orders, looks and the balance are asked for
 * @param uploads where files are brought to
 * @param protocol how clips are ordered
 * @param jobsAtOnce how many clips the account's plan makes at a time, from 1
 * @param pollInterval how long to wait between two looks at a clip
 */
public record SegmindConnection(
        Supplier<Optional<String>> key,
        URI base,
        URI uploads,
        Protocol protocol,
        int jobsAtOnce,
        Duration pollInterval) {

    /** How long to wait between two looks at a clip. */
    public static final Duration POLL_INTERVAL = Duration.ofSeconds(3);

    /** How clips are ordered. */
    public enum Protocol {
        /** Order, look, fetch. */
        V2,
        /** One call that lasts until the clip is made. */
        V1
    }

    public SegmindConnection {
        requireWeb(base);
        requireWeb(uploads);
        if (jobsAtOnce < 1) {
            throw new IllegalArgumentException("no jobs at once: " + jobsAtOnce);
        }
    }

    private static void requireWeb(URI address) {
        boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        if (!web || address.getHost() == null || address.getRawQuery() != null) {
            throw new IllegalArgumentException("not the address of a service: " + address.getScheme());
        }
    }

    /** The key as calls carry it; empty where there is none. May block. */
    Optional<String> currentKey() {
        return key.get().map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The address of a call below the base. */
    URI api(String path) {
        return below(base, path);
    }

    /** The address of a call below the place for uploads. */
    URI upload(String path) {
        return below(uploads, path);
    }

    /** Whether an address is on the base's own server, the only one beside that for uploads that may see the key. */
    boolean owns(URI address) {
        return origin(address).equals(origin(base));
    }

    /** Scheme, host and port. */
    static String origin(URI address) {
        int standard = "http".equalsIgnoreCase(address.getScheme()) ? 80 : 443;
        int port = address.getPort() < 0 ? standard : address.getPort();
        return (address.getScheme() + "://" + address.getHost() + ":" + port).toLowerCase(Locale.ROOT);
    }

    private static URI below(URI root, String path) {
        String text = root.toString();
        return URI.create((text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + path);
    }

    /** Without the key, which belongs in no log. */
    @Override
    public String toString() {
        return "SegmindConnection[" + origin(base) + ", " + protocol + ", " + jobsAtOnce + "]";
    }
}
