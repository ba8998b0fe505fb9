package studio.slateroom.provider.segmind;

import java.util.Optional;
import studio.slateroom.platform.Usd;
import tools.jackson.databind.JsonNode;

/** Reads amounts, which come as numbers or as texts. */
final class Amounts {

    /** No account holds more; what says so is no amount. */
    private static final double MOST = 1e9;

    private Amounts() {}

    static Optional<Usd> read(JsonNode node) {
        return node.isNumber() || node.isString() ? read(node.asString()) : Optional.empty();
    }

    static Optional<Usd> read(String text) {
        try {
            double dollars = Double.parseDouble(text.strip().replaceFirst("^\\$", ""));
            return Math.abs(dollars) < MOST ? Optional.of(Usd.of(dollars)) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
