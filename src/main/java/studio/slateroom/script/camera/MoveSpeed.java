package studio.slateroom.script.camera;

/** How fast a camera move is asked to be. */
public enum MoveSpeed {
    SLOW(0.5),
    NORMAL(1),
    FAST(2);

    private final double factor;

    MoveSpeed(double factor) {
        this.factor = factor;
    }

    /** By how much the move's amount is multiplied. */
    public double factor() {
        return factor;
    }
}
