package studio.slateroom.provider.animatic.frame;

import org.jspecify.annotations.Nullable;

/**
 * A panel in more or less sharp focus.
 *
 * @param sharp the panel
 * @param soft the same panel out of focus, or null where it never is
 * @param share how much of the soft one is seen, 0 to 256
 */
record Sight(YuvPanel sharp, @Nullable YuvPanel soft, int share) {

    static final int ALL = 256;

    /** A share from 0 to 1 in steps of 1/256. */
    static int share(double part) {
        return (int) StrictMath.round(part * ALL);
    }

    /** A panel in focus. */
    static Sight of(YuvPanel panel) {
        return new Sight(panel, null, 0);
    }

    /** The panel that is to be read first: the only one where nothing is mixed. */
    YuvPanel main() {
        return soft != null && share >= ALL ? soft : sharp;
    }

    /** The panel that is mixed in, or null where there is none. */
    @Nullable YuvPanel mixed() {
        return share > 0 && share < ALL ? soft : null;
    }

    /** Outside this part of a plane there is nothing to draw. */
    Visible visible(int plane) {
        YuvPanel mixed = mixed();
        Visible part = main().visible(plane);
        return mixed == null ? part : part.with(mixed.visible(plane));
    }
}
