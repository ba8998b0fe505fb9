package studio.slateroom.settings.secrets;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import studio.slateroom.platform.AppDirectories;

/** Keeps the user's key in the keyring; where there is none, or it takes no key, in a file that only the user can read. */
public final class UserKeyStore implements KeyStore {

    private static final Logger LOG = System.getLogger(UserKeyStore.class.getName());

    private final Supplier<Optional<KeyStore>> finder;
    private final KeyStore file;
    private Optional<KeyStore> keyring = Optional.empty();
    private boolean looked;

    /**
     * A store that looks for the keyring when it first needs it.
     *
     * @param finder finds the keyring; may block
     */
    public UserKeyStore(Supplier<Optional<KeyStore>> finder, KeyStore file) {
        this.finder = finder;
        this.file = file;
    }

    /**
     * The store for Segmind's key. A program that keeps everything in one folder keeps the key there as well.
     *
     * @param environment the process's environment variables
     * @param folder where the file goes
     */
    public static UserKeyStore forSegmind(Map<String, String> environment, Path folder) {
        boolean portable =
                !environment.getOrDefault(AppDirectories.HOME_VARIABLE, "").isBlank();
        return new UserKeyStore(
                () -> portable
                        ? Optional.empty()
                        : OsKeyring.find(environment, System.getProperty("os.name"), "segmind"),
                new OwnerOnlyFile(folder.resolve("segmind.key")));
    }

    @Override
    public synchronized Optional<Secret> read() throws KeyStoreException {
        Optional<Secret> inFile = file.read();
        // Only a keyring that took no key leaves one in the file.
        return inFile.isPresent() || keyring().isEmpty()
                ? inFile
                : keyring().get().read();
    }

    @Override
    public synchronized void store(Secret key) throws KeyStoreException {
        if (keyring().isPresent()) {
            try {
                keyring().get().store(key);
                file.remove();
                return;
            } catch (KeyStoreException e) {
                LOG.log(Level.WARNING, "the keyring takes no key, so it goes into a file", e);
            }
        }
        file.store(key);
    }

    @Override
    public synchronized void remove() throws KeyStoreException {
        file.remove();
        if (keyring().isPresent()) {
            keyring().get().remove();
        }
    }

    @Override
    public synchronized Place place() {
        try {
            return file.read().isPresent()
                    ? file.place()
                    : keyring().orElse(file).place();
        } catch (KeyStoreException e) {
            return file.place();
        }
    }

    private Optional<KeyStore> keyring() {
        if (!looked) {
            keyring = finder.get();
            looked = true;
        }
        return keyring;
    }
}
