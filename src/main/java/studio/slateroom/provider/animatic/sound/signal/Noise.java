package studio.slateroom.provider.animatic.sound.signal;

/** White noise from a seed: the xorshift generator of Marsaglia (2003) with shifts 13, 7 and 17. */
public final class Noise {

    private long state;

    /** Noise that is the same for the same seed. */
    public Noise(long seed) {
        state = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
        if (state == 0) {
            state = 1;
        }
        for (int i = 0; i < 8; i++) {
            next();
        }
    }

    /** From -1 to 1. */
    public double next() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return (state >> 11) * 0x1p-52;
    }

    /** From one number to another. */
    public double between(double low, double high) {
        return low + (high - low) * (next() + 1) / 2;
    }
}
