package studio.slateroom.diagnosis;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import studio.slateroom.platform.Message;

/** Where the key lies. The key itself is not looked at. */
public final class KeyCheck implements Check {

    /**
     * Where a key lies, or would.
     *
     * @param given whether the environment gives it, so that nothing else counts
     * @param keyring what the system calls its keyring; empty where none answers
     * @param file where the key lies otherwise; empty where the keyring has it
     */
    public record KeyPlace(boolean given, Optional<String> keyring, Optional<Path> file) {}

    private final Supplier<KeyPlace> place;

    /**
     * A check of the key's place.
     *
     * @param place asks for it; may block
     */
    public KeyCheck(Supplier<KeyPlace> place) {
        this.place = place;
    }

    @Override
    public Message subject() {
        return Message.of("diagnosis.key.subject");
    }

    @Override
    public Finding look() {
        KeyPlace found = place.get();
        if (found.given()) {
            return new Finding.Fine(Message.of("diagnosis.key.given"));
        }
        return found.keyring()
                .<Finding>map(name -> new Finding.Fine(Message.of("diagnosis.key.fine", name)))
                .or(() -> found.file().map(KeyCheck::inFile))
                .orElseGet(() -> new Finding.Unknown(Message.of("diagnosis.key.unknown")));
    }

    private static Finding inFile(Path file) {
        return new Finding.Trouble(
                Message.of("diagnosis.key.file", file.toString()), Remedy.of(Message.of("diagnosis.key.keyring")));
    }
}
