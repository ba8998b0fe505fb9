package studio.slateroom.ui.generate;

import java.util.Optional;
import studio.slateroom.jobs.spending.PriceTable;
import studio.slateroom.jobs.spending.Quote;

/**
 * What the clip on the desk costs where it is paid for.
 *
 * @param quote the price; empty where it is not known
 * @param certainty how far the price can be relied on
 */
public record PriceTag(Optional<Quote> quote, Certainty certainty) {

    /** A price that nobody knows. */
    static final PriceTag NOT_KNOWN = new PriceTag(Optional.empty(), Certainty.NOT_KNOWN);

    /** How far a price can be relied on. */
    public enum Certainty {
        /** The service should ask just that. */
        EXACT,
        /** The service may ask a little more or less. */
        ABOUT,
        /** An attached clip is paid for too whose length is not known. */
        AT_LEAST,
        /** There is no price. */
        NOT_KNOWN
    }

    static PriceTag of(PriceTable.Offer offer, boolean allLengthsKnown) {
        Optional<Quote> quote = offer.quote();
        if (quote.isEmpty()) {
            return NOT_KNOWN;
        }
        if (!allLengthsKnown) {
            return new PriceTag(quote, Certainty.AT_LEAST);
        }
        return new PriceTag(quote, offer.exact() ? Certainty.EXACT : Certainty.ABOUT);
    }
}
