package studio.slateroom.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a model costs under certain conditions.
 *
 * @param unit what is counted
 * @param usd US dollars a unit
 * @param resolution only for clips of this resolution; null for all
 * @param referenceVideo only with (true) or without (false) a reference clip; null for both
 * @param sound only with (true) or without (false) sound; null for both
 * @param origin where the price stands
 * @param asOf when it stood there
 */
public record Rate(
        Unit unit,
        BigDecimal usd,
        @Nullable String resolution,
        @Nullable Boolean referenceVideo,
        @Nullable Boolean sound,
        Origin origin,
        LocalDate asOf) {

    /** What a price counts. */
    public enum Unit {
        /** A million tokens, which stand for width, height and number of pictures. */
        MILLION_TOKENS,
        /** A second at an aspect ratio of 16:9; others cost by their number of pixels. */
        SECOND
    }

    public Rate {
        if (usd.signum() <= 0) {
            throw new IllegalArgumentException("no price: " + usd);
        }
    }

    /** Whether this is the price of such a clip. */
    public boolean holdsFor(String clipResolution, boolean withReferenceVideo, boolean withSound) {
        return (resolution == null || resolution.equals(clipResolution))
                && (referenceVideo == null || referenceVideo == withReferenceVideo)
                && (sound == null || sound == withSound);
    }
}
