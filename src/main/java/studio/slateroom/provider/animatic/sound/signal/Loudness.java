package studio.slateroom.provider.animatic.sound.signal;

import studio.slateroom.media.Sound;

/** Loudness as broadcasters measure it: the integrated, gated loudness of ITU-R BS.1770-4. */
public final class Loudness {

    /** Blocks of 0.4 s that begin every 0.1 s. */
    private static final int STEP = Sound.RATE / 10;

    private static final int STEPS_PER_BLOCK = 4;

    /** What is softer is silence, in LUFS. */
    private static final double ABSOLUTE_GATE = -70;

    /** So far below the rest a block is a pause, in LU. */
    private static final double RELATIVE_GATE = -10;

    private Loudness() {}

    /** The loudness in LUFS; {@link Double#NEGATIVE_INFINITY} for silence. */
    public static double of(Mix mix) {
        double[] steps = new double[(mix.length() + STEP - 1) / STEP];
        addSquares(mix.left(), steps);
        addSquares(mix.right(), steps);
        double[] blocks = blocks(steps, mix.length());
        double ungated = mean(blocks, ABSOLUTE_GATE);
        return lufs(mean(blocks, Math.max(ABSOLUTE_GATE, lufs(ungated) + RELATIVE_GATE)));
    }

    /** The mean square of each whole block; of a sound that is shorter than one, that of all of it. */
    private static double[] blocks(double[] steps, int length) {
        int whole = length / STEP;
        double[] blocks = new double[Math.max(1, whole - STEPS_PER_BLOCK + 1)];
        for (int block = 0; block < blocks.length; block++) {
            double sum = 0;
            for (int step = block; step < Math.min(block + STEPS_PER_BLOCK, steps.length); step++) {
                sum += steps[step];
            }
            blocks[block] = sum / Math.max(1, Math.min(STEPS_PER_BLOCK * STEP, length));
        }
        return blocks;
    }

    /** The mean of the blocks that are louder than a gate, 0 where none is. */
    private static double mean(double[] blocks, double gate) {
        double sum = 0;
        int count = 0;
        for (double block : blocks) {
            if (lufs(block) > gate) {
                sum += block;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double lufs(double power) {
        return power <= 0 ? Double.NEGATIVE_INFINITY : -0.691 + 10 * StrictMath.log10(power);
    }

    /** Adds up the squares of each step behind the two filters of the standard, at 48 kHz. */
    private static void addSquares(float[] channel, double[] steps) {
        Filter head =
                new Filter(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
        Filter low = new Filter(1, -2, 1, -1.99004745483398, 0.99007225036621);
        for (int i = 0; i < channel.length; i++) {
            double weighted = low.next(head.next(channel[i]));
            steps[i / STEP] += weighted * weighted;
        }
    }
}
