package studio.slateroom.provider.animatic.sound;

/** Loudness as broadcasters measure it (ITU-R BS.1770-4), without the relative gate, which a bed never needs. */
final class Loudness {

    private static final int BLOCK = 19_200;
    private static final double SILENCE = -70;

    private Loudness() {}

    /** The loudness in LUFS; {@link Double#NEGATIVE_INFINITY} for silence. */
    static double of(Mix mix) {
        double[] left = squares(mix.left());
        double[] right = squares(mix.right());
        double sum = 0;
        int blocks = 0;
        for (int i = 0; i < left.length; i++) {
            double power = left[i] + right[i];
            if (lufs(power) > SILENCE) {
                sum += power;
                blocks++;
            }
        }
        return blocks == 0 ? Double.NEGATIVE_INFINITY : lufs(sum / blocks);
    }

    private static double lufs(double power) {
        return -0.691 + 10 * StrictMath.log10(Math.max(power, 1e-20));
    }

    /** The mean square of each block of 0.4 s behind the two filters of the standard, at 48 kHz. */
    private static double[] squares(float[] channel) {
        Filter head =
                new Filter(1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585);
        Filter low = new Filter(1, -2, 1, -1.99004745483398, 0.99007225036621);
        double[] means = new double[(channel.length + BLOCK - 1) / BLOCK];
        for (int block = 0; block < means.length; block++) {
            int end = Math.min(channel.length, (block + 1) * BLOCK);
            double sum = 0;
            for (int i = block * BLOCK; i < end; i++) {
                double weighted = low.next(head.next(channel[i]));
                sum += weighted * weighted;
            }
            means[block] = sum / (end - block * BLOCK);
        }
        return means;
    }
}
