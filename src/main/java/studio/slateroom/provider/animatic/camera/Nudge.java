package studio.slateroom.provider.animatic.camera;

/**
 * By how much a cut moves what the camera shows. It never looks past an edge: coming closer makes room to shift.
 *
 * @param closer a factor from 1
 * @param right how far the picture goes to the left, in frame widths; half of what it is enlarged by at most
 */
public record Nudge(double closer, double right) {

    /** Nothing moves. */
    public static final Nudge NONE = new Nudge(1, 0);

    public Nudge {
        if (closer < 1 || Math.abs(right) > (closer - 1) / 2) {
            throw new IllegalArgumentException("an edge would show: " + closer + ", " + right);
        }
    }

    /** The pose that is moved so. */
    public Pose of(Pose pose) {
        Pose zoomed = pose.zoomed(closer);
        return zoomed.shifted(right / zoomed.zoom(), 0);
    }
}
