package studio.slateroom.provider.animatic.camera;

/**
 * How a picture is bent by the way the camera looks at it.
 *
 * @param pitch by which part what is at the frame's lower edge is larger than what is at its upper edge: positive where
 *     the camera looks up, negative where it looks down
 * @param yaw the same for the right edge against the left one
 * @param bulge by which part the picture is smaller in the frame's corners than in its middle, as under a short lens
 */
public record Warp(double pitch, double yaw, double bulge) {

    /** Flat on. */
    public static final Warp NONE = new Warp(0, 0, 0);

    Warp plus(Warp other) {
        return new Warp(pitch + other.pitch, yaw + other.yaw, bulge + other.bulge);
    }

    Warp minus(Warp other) {
        return new Warp(pitch - other.pitch, yaw - other.yaw, bulge - other.bulge);
    }
}
