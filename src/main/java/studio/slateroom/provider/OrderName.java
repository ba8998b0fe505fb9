package studio.slateroom.provider;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Our own name for an order, known before it goes out, so that what came of it can be found although the program died
 * before it heard of it.
 */
public record OrderName(String value) {

    /** It becomes part of file names. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    /**
     * @throws IllegalArgumentException for a text with other characters than letters, digits, - and _
     */
    public OrderName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("an order cannot be called " + value);
        }
    }

    /** A name for an order that nobody will ask for. */
    public static OrderName any() {
        return new OrderName(UUID.randomUUID().toString());
    }
}
