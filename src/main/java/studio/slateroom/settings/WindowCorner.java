package studio.slateroom.settings;

/**
 * Where a small window stands; how large it is depends on what is in it.
 *
 * @param x left edge on the desktop, in pixels
 * @param y top edge on the desktop, in pixels
 */
public record WindowCorner(double x, double y) {}
