package studio.slateroom.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of US dollars, exact to the millionth, as services count their credits.
 *
 * @param micros millionths of a dollar; negative for what is missing
 */
public record Usd(long micros) implements Comparable<Usd> {

    /** Nothing. */
    public static final Usd ZERO = new Usd(0);

    private static final int DIGITS = 6;

    /** An amount in dollars, rounded to the millionth. */
    public static Usd of(BigDecimal dollars) {
        return new Usd(
                dollars.movePointRight(DIGITS).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** An amount in dollars, rounded to the millionth. */
    public static Usd of(double dollars) {
        return of(BigDecimal.valueOf(dollars));
    }

    /** The amount in dollars. */
    public BigDecimal dollars() {
        return BigDecimal.valueOf(micros, DIGITS);
    }

    /** Both together. */
    public Usd plus(Usd other) {
        return new Usd(Math.addExact(micros, other.micros));
    }

    /** This without the other. */
    public Usd minus(Usd other) {
        return new Usd(Math.subtractExact(micros, other.micros));
    }

    @Override
    public int compareTo(Usd other) {
        return Long.compare(micros, other.micros);
    }

    /** Dollars and cents, such as {@code $1.51}; below ten cents to the tenth of a cent. */
    @Override
    public String toString() {
        return (micros < 0 ? "-$" : "$") + rounded().abs().toPlainString();
    }

    /** How many digits behind the point are told. */
    int places() {
        return Math.abs(micros) < 100_000 && micros != 0 ? 3 : 2;
    }

    /** The amount in dollars as it is told. */
    BigDecimal rounded() {
        return dollars().setScale(places(), RoundingMode.HALF_UP);
    }
}
