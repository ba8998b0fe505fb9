package studio.slateroom.media;

/**
 * Decoded sound. The array is shared, not copied: whoever made the sound must not write to it any more.
 *
 * @param samples 16-bit samples, left and right in turn, at {@link #RATE}
 */
@SuppressWarnings("ArrayRecordComponent") // samples are never compared, and a copy would double memory
public record Sound(short[] samples) {

    /** Samples a second and channel. */
    public static final int RATE = 48_000;

    /** Left and right. */
    public static final int CHANNELS = 2;

    public Sound {
        if (samples.length % CHANNELS != 0) {
            throw new IllegalArgumentException("half a stereo sample");
        }
    }

    /** How many samples each channel has. */
    public int length() {
        return samples.length / CHANNELS;
    }
}
