package studio.slateroom.settings.secrets;

import java.util.Map;
import java.util.Optional;

/** The key that calls to Segmind carry: that of the environment, else the one that is kept. */
public final class ServiceKey {

    /** The environment variable that goes before what is kept. */
    public static final String VARIABLE = "SEGMIND_API_KEY";

    private final Optional<Secret> given;
    private final KeyStore store;
    private Optional<Secret> kept = Optional.empty();
    private boolean known;

    /**
     * A key that is looked up when it is first asked for.
     *
     * @param environment the process's environment variables
     */
    public ServiceKey(Map<String, String> environment, KeyStore store) {
        this.given = Secret.parse(environment.getOrDefault(VARIABLE, ""));
        this.store = store;
    }

    /** Whether the environment gives the key, so that the kept one does not count. */
    public boolean isGiven() {
        return given.isPresent();
    }

    /**
     * The key; empty where there is none. May block when it is first asked for.
     *
     * @throws KeyStoreException when it cannot be looked up
     */
    public synchronized Optional<Secret> current() throws KeyStoreException {
        if (given.isPresent()) {
            return given;
        }
        if (!known) {
            kept = store.read();
            known = true;
        }
        return kept;
    }

    /**
     * Keeps a key in place of the one before.
     *
     * @throws KeyStoreException when it cannot be kept; the one before then counts
     */
    public synchronized void keep(Secret key) throws KeyStoreException {
        store.store(key);
        kept = Optional.of(key);
        known = true;
    }

    /**
     * Forgets the key that is kept.
     *
     * @throws KeyStoreException when it is still there
     */
    public synchronized void remove() throws KeyStoreException {
        store.remove();
        kept = Optional.empty();
        known = true;
    }

    /** Where a key is kept, or would be. May block. */
    public Place place() {
        return store.place();
    }
}
