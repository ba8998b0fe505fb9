package studio.slateroom.provider.animatic.sound.signal;

import java.util.function.DoubleUnaryOperator;

/** One turn of a sound that goes on and on, in a table: the same on every machine, and fast. */
public final class Wave {

    private static final int STEPS = 4096;

    private final double[] table = new double[STEPS + 1];

    /**
     * A wave.
     *
     * @param shape its value from 0 to 1, where it comes back to how it began
     */
    public Wave(DoubleUnaryOperator shape) {
        for (int i = 0; i <= STEPS; i++) {
            table[i] = shape.applyAsDouble((double) i / STEPS);
        }
    }

    /** The value after so many turns, from 0 on. */
    public double at(double turns) {
        double position = (turns - (long) turns) * STEPS;
        int index = (int) position;
        return table[index] + (table[index + 1] - table[index]) * (position - index);
    }
}
