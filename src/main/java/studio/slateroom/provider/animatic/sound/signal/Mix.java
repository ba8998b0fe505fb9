package studio.slateroom.provider.animatic.sound.signal;

import studio.slateroom.media.Sound;

/** Two channels of sound that are added up, 1 being full scale. */
@SuppressWarnings("ArrayRecordComponent") // the channels are what is worked on
public record Mix(float[] left, float[] right) {

    /** What 16 bits make of 1. */
    private static final float FULL_SCALE = 32_768;

    /** Silence of so many samples. */
    public static Mix silence(int length) {
        return new Mix(new float[length], new float[length]);
    }

    /** Decoded sound. */
    public static Mix of(Sound sound) {
        Mix mix = silence(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            mix.left[i] = sound.samples()[Sound.CHANNELS * i] / FULL_SCALE;
            mix.right[i] = sound.samples()[Sound.CHANNELS * i + 1] / FULL_SCALE;
        }
        return mix;
    }

    /** How many samples each channel has. */
    public int length() {
        return left.length;
    }

    /** Adds a sample, -1 being all to the left and 1 all to the right. */
    public void add(int at, double sample, double pan) {
        left[at] += (float) (sample * (1 - pan) * 0.5);
        right[at] += (float) (sample * (1 + pan) * 0.5);
    }

    /** Adds another mix of the same length at a level. */
    public void add(Mix other, double level) {
        for (int i = 0; i < left.length; i++) {
            left[i] += (float) (other.left[i] * level);
            right[i] += (float) (other.right[i] * level);
        }
    }

    /** Takes over another mix of the same length at a level. */
    public void take(Mix other, double level) {
        for (int i = 0; i < left.length; i++) {
            left[i] = (float) (other.left[i] * level);
            right[i] = (float) (other.right[i] * level);
        }
    }

    /** Multiplies both channels by a changing level. */
    public void shape(Level level) {
        for (int i = 0; i < left.length; i++) {
            float factor = (float) level.at(i);
            left[i] *= factor;
            right[i] *= factor;
        }
    }

    /** A level that changes over time. */
    @FunctionalInterface
    public interface Level {
        /** The level at a sample, 1 leaving it as it is. */
        double at(int sample);
    }
}
