package studio.slateroom.platform;

import java.util.List;

/**
 * A sentence for the user that has not met a language yet.
 *
 * @param key the text's key in the bundle
 * @param arguments what goes into its places, in order: strings, numbers, amounts of money, further
 *     messages, or lists of these
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
