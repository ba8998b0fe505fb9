package studio.slateroom.settings.secrets;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.KeyringStorageType;
import com.github.javakeyring.PasswordAccessException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keeps a key in the keyring of the operating system. */
public final class OsKeyring implements KeyStore {

    private static final Logger LOG = System.getLogger(OsKeyring.class.getName());

    private static final String SERVICE = "Slateroom";

    /** On Linux and macOS; on Windows its number, or where an entry is empty. */
    private static final List<String> NONE =
            List.of("No stored credentials match", "Error code 1168", "Password not Found");

    private final KeyringStorageType type;
    private final String account;
    private final Place.OsKeyring place;

    private OsKeyring(KeyringStorageType type, String name, String account) {
        this.type = type;
        this.account = account;
        this.place = new Place.OsKeyring(name);
    }

    /**
     * The keyring of this system; empty where there is none that answers. May take a second, and longer while the user
     * is asked to unlock it.
     *
     * @param environment the process's environment variables
     * @param osName the value of the system property {@code os.name}
     * @param account whose key it is, such as {@code segmind}
     */
    public static Optional<KeyStore> find(Map<String, String> environment, String osName, String account) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return Optional.of(new OsKeyring(KeyringStorageType.OSX_KEYCHAIN, "Keychain", account));
        }
        if (os.contains("win")) {
            return Optional.of(
                    new OsKeyring(KeyringStorageType.WINDOWS_CREDENTIAL_STORE, "Credential Manager", account));
        }
        return SecretService.answers(environment)
                ? Optional.of(new OsKeyring(KeyringStorageType.GNOME_KEYRING, "Secret Service", account))
                : Optional.empty();
    }

    @Override
    public Optional<Secret> read() throws KeyStoreException {
        return use(this::read);
    }

    @Override
    public void store(Secret key) throws KeyStoreException {
        Optional<Secret> kept = use(keyring -> {
            keyring.setPassword(SERVICE, account, key.reveal());
            return read(keyring);
        });
        if (!kept.equals(Optional.of(key))) {
            throw KeyStoreException.ofForgetfulKeyring(place.name());
        }
    }

    @Override
    public void remove() throws KeyStoreException {
        use(keyring -> {
            try {
                keyring.deletePassword(SERVICE, account);
            } catch (PasswordAccessException e) {
                if (!saysNone(e)) {
                    throw e;
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public Place place() {
        return place;
    }

    private Optional<Secret> read(Keyring keyring) throws PasswordAccessException {
        try {
            return Optional.ofNullable(keyring.getPassword(SERVICE, account)).flatMap(Secret::parse);
        } catch (PasswordAccessException e) {
            if (saysNone(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Whether there is no such key, which the library says by the words of its exception only; else it failed. */
    static boolean saysNone(PasswordAccessException e) {
        String words = String.valueOf(e.getMessage());
        return NONE.stream().anyMatch(words::contains);
    }

    /** Opens the keyring for one task: a connection that is held open would outlive a restart of its service. */
    private Optional<Secret> use(Task task) throws KeyStoreException {
        try {
            Keyring keyring = Keyring.create(type);
            try {
                return task.with(keyring);
            } finally {
                close(keyring);
            }
        } catch (BackendNotSupportedException | PasswordAccessException | RuntimeException | LinkageError e) {
            throw KeyStoreException.ofKeyring(place.name(), e);
        }
    }

    private static void close(Keyring keyring) {
        try {
            keyring.close();
        } catch (Exception e) {
            LOG.log(Level.DEBUG, "the connection to the keyring did not close", e);
        }
    }

    @FunctionalInterface
    private interface Task {
        Optional<Secret> with(Keyring keyring) throws PasswordAccessException;
    }
}
