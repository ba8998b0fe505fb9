package studio.slateroom.settings.secrets;

import java.util.Optional;

/** Keeps one key for this user. Calls block, for as long as the user takes to unlock the keyring. */
public interface KeyStore {

    /**
     * The key; empty where none is kept.
     *
     * @throws KeyStoreException when it cannot be looked up
     */
    Optional<Secret> read() throws KeyStoreException;

    /**
     * Keeps a key, in place of the one before.
     *
     * @throws KeyStoreException when it cannot be kept
     */
    void store(Secret key) throws KeyStoreException;

    /**
     * Forgets the key, if there is one.
     *
     * @throws KeyStoreException when it is still there
     */
    void remove() throws KeyStoreException;

    /** Where the key is, or would be. */
    Place place();
}
