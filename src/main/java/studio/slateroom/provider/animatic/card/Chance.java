package studio.slateroom.provider.animatic.card;

import java.util.Random;

/** Sources of chance for seeds that lie close together, as those of neighbouring shots do. */
final class Chance {

    /** The golden ratio as a fraction of 2^64, which spreads small numbers evenly (Knuth, TAOCP 3, section 6.4). */
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private Chance() {}

    /** The source for a seed. {@link Random} itself begins with almost the same number for seeds that are neighbours. */
    static Random of(long seed) {
        return new Random(seed * GOLDEN_RATIO);
    }
}
