package studio.slateroom.settings.secrets;

import java.util.Optional;

/** Something that only its owner and the service that it is for may see. Prints as dots. */
public final class Secret {

    private static final int LONGEST = 512;

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * What was typed or pasted as a key, without the space around it; empty where it cannot be a key: it is blank, has
     * space within, signs beyond ASCII, or more than 512 signs.
     */
    public static Optional<Secret> parse(String text) {
        String stripped = text.strip();
        boolean plausible = !stripped.isEmpty()
                && stripped.length() <= LONGEST
                && stripped.chars().allMatch(sign -> sign > ' ' && sign < 0x7f);
        return plausible ? Optional.of(new Secret(stripped)) : Optional.empty();
    }

    /** The key itself, for the call that needs it and nothing else. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "••••••••";
    }
}
