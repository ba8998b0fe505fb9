package studio.slateroom.jobs.spending;

import studio.slateroom.platform.Usd;

/**
 * What the user was told that a clip will cost.
 *
 * @param price what was shown
 * @param listPrice what the catalogue says, before receipts corrected it
 */
public record Quote(Usd price, Usd listPrice) {

    /** A quote by the catalogue alone. */
    public Quote(Usd price) {
        this(price, price);
    }
}
