package studio.slateroom.provider.animatic.sound;

import studio.slateroom.media.Sound;
import studio.slateroom.provider.animatic.sound.signal.Mix;

/** Turns one mix down for as long as another is heard, as an assistant at the desk would. */
final class Duck {

    /** From here on something is heard: -42 dBFS. */
    private static final double HEARD = 0.008;

    /** So loud that the rest goes all the way down: -26 dBFS. */
    private static final double FULL = 0.05;

    /** The rest goes down so much before it is needed, and comes up again so slowly, in seconds. */
    private static final double AHEAD = 0.08;

    private static final double RETURN = 0.45;

    /** How long something counts as heard, so that the rest does not pump between syllables, in seconds. */
    private static final double HELD = 0.25;

    private static final int STEP = Sound.RATE / 100;

    private Duck() {}

    /**
     * Turns a mix down under another.
     *
     * @param depth the level of what is turned down all the way, 0 to 1
     */
    static void under(Mix front, Mix bed, double depth) {
        double[] need = need(front);
        spread(need);
        bed.shape(i -> {
            double at = (double) i / STEP;
            int step = Math.min((int) at, need.length - 1);
            double next = need[Math.min(step + 1, need.length - 1)];
            return 1 - (1 - depth) * (need[step] + (next - need[step]) * (at - step));
        });
    }

    /** How much each hundredth of a second needs the rest to be down, 0 to 1. */
    private static double[] need(Mix front) {
        double[] need = new double[(front.length() + STEP - 1) / STEP + 1];
        for (int i = 0; i < front.length(); i++) {
            double size = Math.max(Math.abs(front.left()[i]), Math.abs(front.right()[i]));
            need[i / STEP] = Math.max(need[i / STEP], size);
        }
        for (int step = 0; step < need.length; step++) {
            need[step] = Math.clamp((need[step] - HEARD) / (FULL - HEARD), 0, 1);
        }
        return need;
    }

    private static void spread(double[] need) {
        int held = 0;
        for (int step = 1; step < need.length; step++) {
            double falling = need[step - 1] - (held > 0 ? 0 : STEP / (RETURN * Sound.RATE));
            held = need[step] >= falling ? (int) (HELD * Sound.RATE / STEP) : held - 1;
            need[step] = Math.max(need[step], falling);
        }
        for (int step = need.length - 2; step >= 0; step--) {
            need[step] = Math.max(need[step], need[step + 1] - STEP / (AHEAD * Sound.RATE));
        }
    }
}
