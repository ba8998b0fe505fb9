package studio.slateroom.provider.animatic.draw;

import java.awt.Color;

/**
 * A colour to calculate with.
 *
 * @param rgb {@code 0xrrggbb}
 */
public record Tint(int rgb) {

    /** No light. */
    public static final Tint BLACK = new Tint(0);

    /** All light. */
    public static final Tint WHITE = new Tint(0xFFFFFF);

    /** Reads {@code #rrggbb}. */
    public static Tint parse(String hex) {
        return new Tint(Integer.parseInt(hex.substring(1), 16));
    }

    /** The colour on the way to another one, 0 being this one and 1 the other. */
    public Tint towards(Tint other, double share) {
        double part = Math.clamp(share, 0, 1);
        return new Tint(mixed(other, 16, part) << 16 | mixed(other, 8, part) << 8 | mixed(other, 0, part));
    }

    /** The colour with less light. */
    public Tint darker(double by) {
        return towards(BLACK, by);
    }

    /** The colour with more light. */
    public Tint lighter(double by) {
        return towards(WHITE, by);
    }

    /** The colour without its hue, as bright as before (ITU-R BT.709). */
    public Tint grey() {
        int level = (channel(16) * 54 + channel(8) * 183 + channel(0) * 19) >> 8;
        return new Tint(level << 16 | level << 8 | level);
    }

    /** How light it is, 0 to 1. */
    public double lightness() {
        return grey().channel(0) / 255.0;
    }

    /**
     * A colour of this hue that is as light as another one.
     *
     * @param more how much lighter still, in lightness
     */
    public Tint asLightAs(Tint other, double more) {
        double wanted = Math.min(1, other.lightness() + more);
        double own = Math.max(0.02, lightness());
        return wanted < own ? darker(1 - wanted / own) : lighter((wanted - own) / (1 - own + 0.001));
    }

    /** For Java2D. */
    public Color color() {
        return new Color(rgb);
    }

    /** For Java2D, with an opacity from 0 to 1. */
    public Color color(double opacity) {
        return new Color(channel(16), channel(8), channel(0), (int) StrictMath.round(255 * Math.clamp(opacity, 0, 1)));
    }

    int channel(int shift) {
        return rgb >> shift & 255;
    }

    private int mixed(Tint other, int shift, double share) {
        return (int) StrictMath.round(channel(shift) + (other.channel(shift) - channel(shift)) * share);
    }
}
