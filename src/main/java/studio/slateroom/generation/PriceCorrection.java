package studio.slateroom.generation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import studio.slateroom.platform.Usd;

/**
 * How far the prices that a service asks have moved away from the catalogue's, as its receipts show.
 *
 * @param factor what was asked over what was estimated, above 0
 */
public record PriceCorrection(double factor) {

    /** How many receipts are looked at; prices of long ago say nothing. */
    private static final int RECENT = 5;

    /** How far receipts may lie apart and still be of the same price. */
    private static final double AGREEMENT = 0.03;

    /**
     * What a clip was said to cost and what it cost.
     *
     * @param estimate the catalogue's price, uncorrected
     * @param cost what the service's receipt says
     */
    public record Receipt(Usd estimate, Usd cost) {

        private double factor() {
            return (double) cost.micros() / estimate.micros();
        }

        private boolean usable() {
            return estimate.micros() > 0 && cost.micros() > 0;
        }
    }

    public PriceCorrection {
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("no factor: " + factor);
        }
    }

    /**
     * What the receipts of one model and resolution say together.
     *
     * @param receipts the newest first
     * @return empty where there are none, or where the newest stands alone against the others, as a clip with a special
     *     charge would
     */
    public static Optional<PriceCorrection> of(List<Receipt> receipts) {
        List<Double> factors = receipts.stream()
                .filter(Receipt::usable)
                .limit(RECENT)
                .map(Receipt::factor)
                .toList();
        if (factors.isEmpty()) {
            return Optional.empty();
        }
        double newest = factors.getFirst();
        List<Double> agreeing = factors.stream()
                .takeWhile(factor -> Math.abs(factor / newest - 1) <= AGREEMENT)
                .sorted()
                .toList();
        boolean alone = agreeing.size() == 1 && factors.size() > 1;
        return alone ? Optional.empty() : Optional.of(new PriceCorrection(median(agreeing)));
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** What would be asked today for a clip of this estimate. */
    Usd apply(Usd estimate) {
        return Usd.of(estimate.dollars().multiply(BigDecimal.valueOf(factor)));
    }
}
