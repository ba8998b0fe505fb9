package studio.slateroom.settings.secrets;

import java.nio.file.Path;

/** Where a key is kept. */
public sealed interface Place {

    /**
     * In the keyring of the operating system.
     *
     * @param name what its users call it: Secret Service, Keychain, Credential Manager
     */
    record OsKeyring(String name) implements Place {}

    /**
     * In a file that only its owner can read.
     *
     * @param path the file, which need not exist yet
     */
    record OwnerFile(Path path) implements Place {}
}
