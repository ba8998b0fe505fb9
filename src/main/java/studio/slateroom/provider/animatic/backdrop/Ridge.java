package studio.slateroom.provider.animatic.backdrop;

import java.awt.geom.Path2D;

/** The line of hills, dunes or tree tops: waves of falling size laid over each other. */
final class Ridge {

    private final double[] phases;
    private final double[] lengths;
    private final double[] heights;
    private final boolean sharp;

    /**
     * A random line.
     *
     * @param length how long its largest wave is, in pixels
     * @param height how high that wave is, in pixels
     * @param roughness how much of it each smaller wave has, 0 to 1
     * @param sharp whether it has crests like rock rather than waves like sand
     */
    Ridge(Stage stage, double length, double height, double roughness, boolean sharp) {
        int waves = 6;
        this.sharp = sharp;
        phases = new double[waves];
        lengths = new double[waves];
        heights = new double[waves];
        for (int i = 0; i < waves; i++) {
            phases[i] = stage.between(0, 2 * StrictMath.PI);
            lengths[i] = length / StrictMath.pow(2, i) * stage.between(0.85, 1.2);
            heights[i] = height * StrictMath.pow(roughness, i);
        }
    }

    /** How far the line rises above its foot. */
    double at(double x) {
        double sum = 0;
        for (int i = 0; i < phases.length; i++) {
            double wave = StrictMath.sin(2 * StrictMath.PI * x / lengths[i] + phases[i]);
            // The largest wave stays smooth, or all peaks would be alike.
            sum += heights[i] * (sharp && i > 0 ? 1 - 2 * Math.abs(wave) : wave);
        }
        return sum;
    }

    /** Everything under the line. */
    Path2D area(Stage stage, double foot) {
        Path2D path = new Path2D.Double();
        path.moveTo(-2, stage.height() + 2);
        for (double x = -2; x <= stage.width() + 4; x += 3) {
            path.lineTo(x, foot - at(x));
        }
        path.lineTo(stage.width() + 4, stage.height() + 2);
        path.closePath();
        return path;
    }
}
