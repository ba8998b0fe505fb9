package studio.slateroom.settings;

/**
 * Where the window stands and how it is divided.
 *
 * @param x left edge on the desktop, in pixels
 * @param y top edge on the desktop, in pixels
 * @param width in pixels
 * @param height in pixels
 * @param maximized whether it fills the screen
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
