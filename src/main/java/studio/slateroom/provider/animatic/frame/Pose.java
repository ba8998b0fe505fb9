package studio.slateroom.provider.animatic.frame;

/**
 * Where the camera is over a panel.
 *
 * @param x how far to the right of the panel's centre it looks, in frame widths at zoom 1
 * @param y how far below the panel's centre it looks, in frame heights at zoom 1
 * @param zoom how much larger things are than at zoom 1
 * @param roll by how much it is turned, in radians; things then lean the other way
 */
record Pose(double x, double y, double zoom, double roll) {

    /** Straight at the centre. */
    static final Pose CENTRE = new Pose(0, 0, 1, 0);

    /** The same direction with everything larger by a factor. */
    Pose zoomed(double factor) {
        return new Pose(x, y, zoom * factor, roll);
    }

    /** How the camera got here from a start, were that start {@link #CENTRE}. */
    Pose since(Pose start) {
        return new Pose((x - start.x) * start.zoom, (y - start.y) * start.zoom, zoom / start.zoom, roll - start.roll);
    }

    /** A share of the way from {@link #CENTRE}. */
    Pose part(double share) {
        return new Pose(x * share, y * share, 1 + (zoom - 1) * share, roll * share);
    }
}
