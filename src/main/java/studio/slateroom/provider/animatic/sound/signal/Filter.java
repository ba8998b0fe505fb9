package studio.slateroom.provider.animatic.sound.signal;

import studio.slateroom.media.Sound;

/** A second-order filter in direct form I, after the cookbook of R. Bristow-Johnson. */
public final class Filter {

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double x1;
    private double x2;
    private double y1;
    private double y2;

    /** A filter of given coefficients, normalised so that the first of {@code a} is 1 and left out. */
    public Filter(double b0, double b1, double b2, double a1, double a2) {
        this.b0 = b0;
        this.b1 = b1;
        this.b2 = b2;
        this.a1 = a1;
        this.a2 = a2;
    }

    /** Lets pass what is lower than a frequency. */
    public static Filter low(double hertz) {
        double w = 2 * StrictMath.PI * hertz / Sound.RATE;
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * 0.7071);
        double a0 = 1 + alpha;
        return new Filter((1 - cos) / 2 / a0, (1 - cos) / a0, (1 - cos) / 2 / a0, -2 * cos / a0, (1 - alpha) / a0);
    }

    /** Lets pass what is higher than a frequency. */
    public static Filter high(double hertz) {
        double w = 2 * StrictMath.PI * hertz / Sound.RATE;
        double cos = StrictMath.cos(w);
        double alpha = StrictMath.sin(w) / (2 * 0.7071);
        double a0 = 1 + alpha;
        return new Filter((1 + cos) / 2 / a0, -(1 + cos) / a0, (1 + cos) / 2 / a0, -2 * cos / a0, (1 - alpha) / a0);
    }

    /** Lets pass what is near a frequency, the nearer the higher {@code q} is. */
    public static Filter band(double hertz, double q) {
        double w = 2 * StrictMath.PI * hertz / Sound.RATE;
        double alpha = StrictMath.sin(w) / (2 * q);
        double a0 = 1 + alpha;
        return new Filter(alpha / a0, 0, -alpha / a0, -2 * StrictMath.cos(w) / a0, (1 - alpha) / a0);
    }

    /** Takes the next sample in and gives the next one out. */
    public double next(double x) {
        double y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        return y;
    }
}
