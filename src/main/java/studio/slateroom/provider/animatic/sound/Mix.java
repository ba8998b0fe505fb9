package studio.slateroom.provider.animatic.sound;

/** Two channels of sound that are added up, 1 being full scale. */
@SuppressWarnings("ArrayRecordComponent") // the channels are what is worked on
record Mix(float[] left, float[] right) {

    static Mix silence(int length) {
        return new Mix(new float[length], new float[length]);
    }

    int length() {
        return left.length;
    }

    /** Adds a sample, -1 being all to the left and 1 all to the right. */
    void add(int at, double sample, double pan) {
        left[at] += (float) (sample * (1 - pan) * 0.5);
        right[at] += (float) (sample * (1 + pan) * 0.5);
    }

    /** Adds another mix of the same length at a level. */
    void add(Mix other, double level) {
        for (int i = 0; i < left.length; i++) {
            left[i] += (float) (other.left[i] * level);
            right[i] += (float) (other.right[i] * level);
        }
    }

    /** Multiplies both channels by a changing level. */
    void shape(Level level) {
        for (int i = 0; i < left.length; i++) {
            float factor = (float) level.at(i);
            left[i] *= factor;
            right[i] *= factor;
        }
    }

    /** A level that changes over time. */
    @FunctionalInterface
    interface Level {
        /** The level at a sample, 1 leaving it as it is. */
        double at(int sample);
    }
}
