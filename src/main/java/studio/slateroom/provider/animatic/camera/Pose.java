package studio.slateroom.provider.animatic.camera;

/**
 * Where the camera is over a panel.
 *
 * @param x how far to the right of the panel's centre it looks, in frame widths at zoom 1
 * @param y how far below the panel's centre it looks, in frame heights at zoom 1
 * @param zoom how much larger things are than at zoom 1
 * @param roll by how much it is turned, in radians; things then lean the other way
 * @param warp how it bends what it sees
 * @param around how many panel widths it has swung to the right beyond {@code x}; the panel then repeats itself
 */
public record Pose(double x, double y, double zoom, double roll, Warp warp, double around) {

    /** Straight at the centre. */
    public static final Pose CENTRE = new Pose(0, 0, 1, 0, Warp.NONE, 0);

    /** A place and nothing else. */
    static Pose at(double x, double y) {
        return new Pose(x, y, 1, 0, Warp.NONE, 0);
    }

    /** The same direction with everything larger by a factor. */
    public Pose zoomed(double factor) {
        return new Pose(x, y, zoom * factor, roll, warp, around);
    }

    /** The same turned further. */
    Pose rolled(double angle) {
        return new Pose(x, y, zoom, roll + angle, warp, around);
    }

    /** The same with another bend on top. */
    Pose warped(Warp more) {
        return new Pose(x, y, zoom, roll, warp.plus(more), around);
    }

    /** The same looking elsewhere. */
    public Pose shifted(double right, double down) {
        return new Pose(x + right, y + down, zoom, roll, warp, around);
    }

    /** Both at once: ways add up, zooms multiply. */
    Pose and(Pose other) {
        return new Pose(
                x + other.x,
                y + other.y,
                zoom * other.zoom,
                roll + other.roll,
                warp.plus(other.warp),
                around + other.around);
    }

    /** How the camera got here from a start, were that start {@link #CENTRE}. */
    Pose since(Pose start) {
        return new Pose(
                (x - start.x) * start.zoom,
                (y - start.y) * start.zoom,
                zoom / start.zoom,
                roll - start.roll,
                warp.minus(start.warp),
                around - start.around);
    }

    /** The same seen with the whole panel enlarged by a factor: what is on screen goes as far as before. */
    Pose enlarged(double factor) {
        return new Pose(x / factor, y / factor, zoom * factor, roll, warp, around);
    }
}
