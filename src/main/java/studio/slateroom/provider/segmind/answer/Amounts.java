package studio.slateroom.provider.segmind.answer;

import java.util.Optional;
import studio.slateroom.platform.Usd;
import tools.jackson.databind.JsonNode;

/** Reads amounts, which come as numbers or as texts. */
public final class Amounts {

    /** No account holds more; what says so is no amount. */
    private static final double MOST = 1e9;

    private Amounts() {}

    /** The amount in dollars of a number or a text; empty where it is neither. */
    public static Optional<Usd> read(JsonNode node) {
        return node.isNumber() || node.isString() ? read(node.asString()) : Optional.empty();
    }

    /** The amount in dollars that a text says; empty where it says none. */
    public static Optional<Usd> read(String text) {
        try {
            double dollars = Double.parseDouble(text.strip().replaceFirst("^\\$", ""));
            return Math.abs(dollars) < MOST ? Optional.of(Usd.of(dollars)) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
