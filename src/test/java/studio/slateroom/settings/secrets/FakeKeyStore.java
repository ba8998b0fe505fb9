package studio.slateroom.settings.secrets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A keyring in memory that can be broken. */
public final class FakeKeyStore implements KeyStore {

    private Optional<Secret> key = Optional.empty();
    private boolean broken;
    private int reads;

    /** From now on every call fails. */
    public void breakDown() {
        broken = true;
    }

    /** How often the key was looked up. */
    public int reads() {
        return reads;
    }

    @Override
    public Optional<Secret> read() throws KeyStoreException {
        reads++;
        check();
        return key;
    }

    @Override
    public void store(Secret fresh) throws KeyStoreException {
        check();
        key = Optional.of(fresh);
    }

    @Override
    public void remove() throws KeyStoreException {
        check();
        key = Optional.empty();
    }

    @Override
    public Place place() {
        return new Place.OsKeyring("Keychain");
    }

    private void check() throws KeyStoreException {
        if (broken) {
            throw KeyStoreException.ofFile(new Place.OwnerFile(Path.of("nowhere")), new IOException("broken"));
        }
    }
}
