package studio.slateroom.diagnosis;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import studio.slateroom.platform.Message;

/**
 * What can be done about a trouble.
 *
 * @param advice says it in a sentence
 * @param step what a button can do of it; empty where it is the user's alone
 */
public record Remedy(Message advice, Optional<Step> step) {

    /** What a button does. */
    public sealed interface Step {

        /**
         * Puts a text on the clipboard, mostly a command to type.
         *
         * @param text the text
         */
        record Copy(String text) implements Step {}

        /**
         * Opens a folder.
         *
         * @param folder the folder, which may not exist
         */
        record OpenFolder(Path folder) implements Step {}

        /**
         * Opens a page of the web.
         *
         * @param page its address
         */
        record OpenPage(URI page) implements Step {}

        /** Opens the settings. */
        record OpenSettings() implements Step {}
    }

    /** Advice alone. */
    public static Remedy of(Message advice) {
        return new Remedy(advice, Optional.empty());
    }

    /** Advice with a button. */
    public static Remedy of(Message advice, Step step) {
        return new Remedy(advice, Optional.of(step));
    }
}
