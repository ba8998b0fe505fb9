package studio.slateroom.ui.timeline.cut;

/**
 * What of a shot is meant: all of it, or one of its edges.
 *
 * @param shot the shot's index, or {@link studio.slateroom.ui.desk.ShotFocus#NONE}
 */
public record Grip(int shot, Part part) {

    /** A part of a shot that can be taken hold of. */
    public enum Part {
        /** The shot as a whole. */
        WHOLE,
        /** Where it begins. */
        START,
        /** Where it ends. */
        END
    }

    /** A shot as a whole. */
    public static Grip whole(int shot) {
        return new Grip(shot, Part.WHOLE);
    }

    /** Where a shot begins. */
    public static Grip start(int shot) {
        return new Grip(shot, Part.START);
    }

    /** Where a shot ends. */
    public static Grip end(int shot) {
        return new Grip(shot, Part.END);
    }

    /** Whether an edge is meant. */
    public boolean isEdge() {
        return part != Part.WHOLE;
    }
}
