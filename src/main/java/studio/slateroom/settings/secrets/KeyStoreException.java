package studio.slateroom.settings.secrets;

import java.io.IOException;
import studio.slateroom.platform.Explained;
import studio.slateroom.platform.Message;

/** A key cannot be read, kept or forgotten. */
public final class KeyStoreException extends Exception implements Explained {

    private static final long serialVersionUID = 1L;

    private final transient Message sentence;

    private KeyStoreException(Message sentence, String what, Throwable cause) {
        super(what, cause);
        this.sentence = sentence;
    }

    /** The keyring did not answer, or not as it should. */
    static KeyStoreException ofKeyring(String name, Throwable cause) {
        return new KeyStoreException(Message.of("settings.key.fault.keyring", name), name + " failed", cause);
    }

    /** The keyring took a key and did not have it afterwards. */
    static KeyStoreException ofForgetfulKeyring(String name) {
        return ofKeyring(name, new IOException("what was stored is not there"));
    }

    /** The file cannot be read or written. */
    static KeyStoreException ofFile(Place.OwnerFile place, IOException cause) {
        return new KeyStoreException(
                Message.of("settings.key.fault.file", place.path().toString()), "the file of the key failed", cause);
    }

    @Override
    public Message message() {
        return sentence;
    }
}
